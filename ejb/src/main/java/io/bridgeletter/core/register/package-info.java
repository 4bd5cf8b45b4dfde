/** The register as a list: every vendor with what its file says today. */
@NullMarked
package io.bridgeletter.core.register;

import org.jspecify.annotations.NullMarked;
