package io.bridgeletter.domain.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.bridgeletter.domain.shared.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class DaySetTest {
    private static final LocalDate START = LocalDate.parse("2024-02-01");

    @Test
    void contiguous_periods_leave_no_gap() {
        DaySet set = DaySet.of(List.of(range("2025-10-01", "2026-09-30"), range("2024-10-01", "2025-09-30")));
        assertThat(set.ranges()).containsExactly(range("2024-10-01", "2026-09-30"));
        assertThat(set.gaps().isEmpty()).isTrue();
    }

    @Test
    void one_missing_day_is_a_gap() {
        DaySet set = DaySet.of(List.of(range("2025-01-01", "2025-01-31"), range("2025-02-02", "2025-02-28")));
        assertThat(set.gaps().ranges()).containsExactly(range("2025-02-01", "2025-02-01"));
    }

    @Test
    void an_empty_set_has_no_last_day_and_no_gap() {
        assertThat(DaySet.EMPTY.last()).isEmpty();
        assertThat(DaySet.EMPTY.gaps()).isEqualTo(DaySet.EMPTY);
        assertThat(DaySet.EMPTY.days()).isZero();
    }

    @Tag("property")
    @RepeatedTest(150)
    void agrees_with_sets_of_single_days(RepetitionInfo repetition) {
        long seed = repetition.getCurrentRepetition();
        Random random = new Random(seed);
        List<DateRange> some = ranges(random);
        List<DateRange> others = ranges(random);
        DateRange window = range(random);
        DaySet one = DaySet.of(some);
        DaySet other = DaySet.of(others);
        Set<LocalDate> oneDays = days(some);
        Set<LocalDate> both = new TreeSet<>(oneDays);
        both.addAll(days(others));
        Set<LocalDate> without = new TreeSet<>(oneDays);
        without.removeAll(days(others));
        Set<LocalDate> inside = new TreeSet<>(oneDays);
        inside.retainAll(days(List.of(window)));
        Set<LocalDate> outside = days(List.of(window));
        outside.removeAll(oneDays);

        assertThat(days(one.plus(other).ranges())).as("plus, seed %d", seed).isEqualTo(both);
        assertThat(days(one.minus(other).ranges())).as("minus, seed %d", seed).isEqualTo(without);
        assertThat(days(one.within(window).ranges()))
                .as("within, seed %d", seed)
                .isEqualTo(inside);
        assertThat(days(one.missingFrom(window).ranges()))
                .as("missing, seed %d", seed)
                .isEqualTo(outside);
        assertThat(one.days()).as("days, seed %d", seed).isEqualTo(oneDays.size());
        assertThat(one.contains(window.from()))
                .as("contains, seed %d", seed)
                .isEqualTo(oneDays.contains(window.from()));
        assertThat(days(one.ranges())).isEqualTo(oneDays);
    }

    private static List<DateRange> ranges(Random random) {
        List<DateRange> ranges = new ArrayList<>();
        for (int count = random.nextInt(5); count > 0; count--) {
            ranges.add(range(random));
        }
        return ranges;
    }

    private static DateRange range(Random random) {
        LocalDate from = START.plusDays(random.nextInt(60));
        return new DateRange(from, from.plusDays(random.nextInt(15)));
    }

    private static Set<LocalDate> days(List<DateRange> ranges) {
        Set<LocalDate> days = new TreeSet<>();
        ranges.forEach(range -> range.from().datesUntil(range.to().plusDays(1)).forEach(days::add));
        return days;
    }

    private static DateRange range(String from, String to) {
        return new DateRange(LocalDate.parse(from), LocalDate.parse(to));
    }
}
