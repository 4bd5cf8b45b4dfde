/** Tables of the vendor register. */
@NullMarked
package io.bridgeletter.core.vendors.internal;

import org.jspecify.annotations.NullMarked;
