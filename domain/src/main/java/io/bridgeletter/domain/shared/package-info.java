/** Values that every feature uses. */
@NullMarked
package io.bridgeletter.domain.shared;

import org.jspecify.annotations.NullMarked;
