/** Tables of reminders, and the mail server. */
@NullMarked
package io.bridgeletter.core.reminders.internal;

import org.jspecify.annotations.NullMarked;
