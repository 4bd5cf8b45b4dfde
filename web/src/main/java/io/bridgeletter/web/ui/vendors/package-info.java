/** Pages of the vendor register. */
@NullMarked
package io.bridgeletter.web.ui.vendors;

import org.jspecify.annotations.NullMarked;
