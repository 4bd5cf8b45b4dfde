package io.bridgeletter.core.reminders;

import jakarta.enterprise.context.ApplicationScoped;

/** Writes what is due and sends what is written. */
@ApplicationScoped
public class ReminderRounds {
    public void run() {}
}
