/** Whether the application has what it needs to work. */
@NullMarked
package io.bridgeletter.core.health;

import org.jspecify.annotations.NullMarked;
