/** Tables of user controls. */
@NullMarked
package io.bridgeletter.core.cuecs.internal;

import org.jspecify.annotations.NullMarked;
