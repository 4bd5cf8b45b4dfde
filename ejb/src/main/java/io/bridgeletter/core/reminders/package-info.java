/** The ledger of due reminders and the one mail a day that tells them. */
@NullMarked
package io.bridgeletter.core.reminders;

import org.jspecify.annotations.NullMarked;
