/** When who is reminded of which date, and what a digest holds. */
@NullMarked
package io.bridgeletter.domain.reminders;

import org.jspecify.annotations.NullMarked;
