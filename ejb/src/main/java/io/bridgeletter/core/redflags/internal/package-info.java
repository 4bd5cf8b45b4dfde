/** Tables of judgements. */
@NullMarked
package io.bridgeletter.core.redflags.internal;

import org.jspecify.annotations.NullMarked;
