/** What every feature of the application uses: refusals, pages of rows, settings, the clock. */
@NullMarked
package io.bridgeletter.core.shared;

import org.jspecify.annotations.NullMarked;
