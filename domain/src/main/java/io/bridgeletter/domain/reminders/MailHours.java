package io.bridgeletter.domain.reminders;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Set;

/**
 * When reminders may arrive: from a time of the tenant's day on, and on weekends only where they are not kept quiet. A
 * day begins at midnight, but nobody works then: what is due waits for the morning, and the ladder makes up for missed
 * days. Source: tiering and reminders, "Rules".
 */
public record MailHours(LocalTime from, boolean quietWeekends) {
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    /** How long a mail has to wait at this moment, given in the tenant's zone; zero when it may go out. */
    public Duration wait(ZonedDateTime now) {
        return Duration.between(now, opening(now));
    }

    /** This moment, or the next one at which mails may go out; across a change of the clock, too. */
    private ZonedDateTime opening(ZonedDateTime now) {
        ZonedDateTime opens = now.with(from);
        ZonedDateTime next = opens.isBefore(now) ? now : opens;
        while (quietWeekends && WEEKEND.contains(next.getDayOfWeek())) {
            next = next.toLocalDate().plusDays(1).atTime(from).atZone(now.getZone());
        }
        return next;
    }
}
