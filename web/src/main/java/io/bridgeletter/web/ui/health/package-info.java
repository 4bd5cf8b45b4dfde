/** Tells balancers and people whether the application can work. */
@NullMarked
package io.bridgeletter.web.ui.health;

import org.jspecify.annotations.NullMarked;
