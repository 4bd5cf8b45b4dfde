package io.bridgeletter.core.reminders.internal;

import static java.time.temporal.ChronoUnit.DAYS;

import io.bridgeletter.domain.reminders.ReminderKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One item of a mail. Texts are as people typed them: whoever prints them makes them harmless.
 *
 * @param subject what the title names: the user control's text, the title of the evidence, the name of the service
 * @param ref the report's number of a user control
 * @param page the item's page within the tenant, with its id
 * @param own whether the reader owns it; others are told who does
 * @param ownerName null when nobody owns it
 */
public record DigestLine(
        ReminderKind kind,
        String vendorName,
        String subject,
        @Nullable String ref,
        LocalDate anchor,
        String page,
        boolean own,
        @Nullable String ownerName) {
    public long daysLeft(LocalDate today) {
        return DAYS.between(today, anchor);
    }

    public boolean canAttest() {
        return own && kind == ReminderKind.CUEC_REVIEW;
    }
}
