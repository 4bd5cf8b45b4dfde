/** Loads the frozen file of a vendor that every rule reads. */
@NullMarked
package io.bridgeletter.core.vendorfiles;

import org.jspecify.annotations.NullMarked;
