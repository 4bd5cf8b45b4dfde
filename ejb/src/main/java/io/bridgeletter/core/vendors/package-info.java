/** The register of vendors and the services that a tenant uses of them. */
@NullMarked
package io.bridgeletter.core.vendors;

import org.jspecify.annotations.NullMarked;
