/** Pages of user controls and of one's own work. */
@NullMarked
package io.bridgeletter.web.ui.cuecs;

import org.jspecify.annotations.NullMarked;
