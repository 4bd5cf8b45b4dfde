/** Complementary user entity controls: what a report leaves to the customer. */
@NullMarked
package io.bridgeletter.domain.cuecs;

import org.jspecify.annotations.NullMarked;
