/** Tables of evidence. */
@NullMarked
package io.bridgeletter.core.evidence.internal;

import org.jspecify.annotations.NullMarked;
