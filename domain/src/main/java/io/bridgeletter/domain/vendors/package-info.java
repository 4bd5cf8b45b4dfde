/** Vendors and their services: states, tiers, data classes, legal names. */
@NullMarked
package io.bridgeletter.domain.vendors;

import org.jspecify.annotations.NullMarked;
