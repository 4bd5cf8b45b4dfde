/** What every page uses: the tenant in the address, refusals, formats, navigation. */
@NullMarked
package io.bridgeletter.web.ui.shared;

import org.jspecify.annotations.NullMarked;
