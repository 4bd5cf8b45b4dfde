/** The dashboard, the navigation's numbers and the drawing of coverage. */
@NullMarked
package io.bridgeletter.web.ui.dashboard;

import org.jspecify.annotations.NullMarked;
