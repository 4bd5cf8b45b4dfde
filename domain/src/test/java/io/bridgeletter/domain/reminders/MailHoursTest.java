package io.bridgeletter.domain.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailHoursTest {
    private static final LocalTime SEVEN = LocalTime.of(7, 0);
    private static final List<String> ZONES =
            List.of("Europe/Berlin", "America/Chicago", "Pacific/Apia", "Asia/Kathmandu", "UTC");

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T00:00:01, 2026-11-24T07:00",
        "2026-11-24T06:59:59, 2026-11-24T07:00",
        "2026-11-24T07:00, 2026-11-24T07:00",
        "2026-11-24T23:59:59, 2026-11-24T23:59:59",
        "2026-11-28T12:00, 2026-11-28T12:00", // a Saturday
    })
    void a_mail_waits_for_the_morning(String now, String goesOut) {
        assertThat(goesOut(new MailHours(SEVEN, false), now)).isEqualTo(berlin(goesOut));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-27T23:00, 2026-11-27T23:00",
        "2026-11-28T00:00, 2026-11-30T07:00",
        "2026-11-28T12:00, 2026-11-30T07:00",
        "2026-11-29T23:59, 2026-11-30T07:00",
        "2026-11-30T06:00, 2026-11-30T07:00",
    })
    void a_quiet_weekend_ends_on_monday_morning(String now, String goesOut) {
        assertThat(goesOut(new MailHours(SEVEN, true), now)).isEqualTo(berlin(goesOut));
    }

    @Test
    void the_wait_is_real_time_when_the_clocks_change() {
        MailHours hours = new MailHours(SEVEN, false);
        assertThat(hours.wait(berlin("2026-10-25T00:00"))).isEqualTo(Duration.ofHours(8));
        assertThat(hours.wait(berlin("2026-03-29T00:00"))).isEqualTo(Duration.ofHours(6));
    }

    @Tag("property")
    @RepeatedTest(100)
    void after_the_wait_it_is_time_and_no_later_than_needed(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        ZonedDateTime now = Instant.ofEpochSecond(1_760_000_000L + random.nextInt(80_000_000))
                .atZone(ZoneId.of(ZONES.get(random.nextInt(ZONES.size()))));
        MailHours hours = new MailHours(LocalTime.of(random.nextInt(24), 0), random.nextBoolean());
        Duration wait = hours.wait(now);
        ZonedDateTime goesOut = now.plus(wait);
        assertThat(hours.wait(goesOut)).as("%s from %s", hours, now).isZero();
        assertThat(wait).isBetween(Duration.ZERO, Duration.ofHours(hours.quietWeekends() ? 74 : 25));
        if (!wait.isZero()) {
            assertThat(hours.wait(goesOut.minusSeconds(1))).isPositive();
        }
        assertThat(hours.quietWeekends() && goesOut.getDayOfWeek() == DayOfWeek.SUNDAY)
                .isFalse();
    }

    private static ZonedDateTime goesOut(MailHours hours, String now) {
        return berlin(now).plus(hours.wait(berlin(now)));
    }

    private static ZonedDateTime berlin(String local) {
        return LocalDateTime.parse(local).atZone(ZoneId.of("Europe/Berlin"));
    }
}
