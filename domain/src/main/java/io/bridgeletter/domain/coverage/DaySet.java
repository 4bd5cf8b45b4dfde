package io.bridgeletter.domain.coverage;

import io.bridgeletter.domain.shared.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A set of civil days, held as sorted intervals that neither overlap nor touch: equal sets are equal records. */
public record DaySet(List<DateRange> ranges) {
    public static final DaySet EMPTY = new DaySet(List.of());

    public DaySet {
        ranges = merged(ranges);
    }

    /** Contiguous intervals become one: 30 Sep and 1 Oct leave no gap. */
    private static List<DateRange> merged(List<DateRange> ranges) {
        List<DateRange> merged = new ArrayList<>();
        for (DateRange next :
                ranges.stream().sorted(Comparator.comparing(DateRange::from)).toList()) {
            DateRange last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last == null || last.to().plusDays(1).isBefore(next.from())) {
                merged.add(next);
            } else {
                merged.set(merged.size() - 1, new DateRange(last.from(), later(last.to(), next.to())));
            }
        }
        return List.copyOf(merged);
    }

    public static DaySet of(Collection<DateRange> ranges) {
        return new DaySet(List.copyOf(ranges));
    }

    /** Number of days in the set. */
    public long days() {
        return ranges.stream().mapToLong(DateRange::days).sum();
    }

    public boolean isEmpty() {
        return ranges.isEmpty();
    }

    public boolean contains(LocalDate day) {
        return ranges.stream().anyMatch(range -> range.contains(day));
    }

    public Optional<LocalDate> last() {
        return isEmpty()
                ? Optional.empty()
                : Optional.of(ranges.get(ranges.size() - 1).to());
    }

    public DaySet plus(DaySet other) {
        List<DateRange> all = new ArrayList<>(ranges);
        all.addAll(other.ranges);
        return new DaySet(all);
    }

    public DaySet within(DateRange window) {
        return of(ranges.stream()
                .filter(range -> overlap(range, window))
                .map(range -> new DateRange(later(range.from(), window.from()), earlier(range.to(), window.to())))
                .toList());
    }

    public DaySet minus(DaySet other) {
        List<DateRange> left = new ArrayList<>();
        for (DateRange range : ranges) {
            left.addAll(other.missingFrom(range).ranges);
        }
        return new DaySet(left);
    }

    /** The days of the window that are not in this set. */
    public DaySet missingFrom(DateRange window) {
        List<DateRange> missing = new ArrayList<>();
        LocalDate next = window.from();
        for (DateRange range : within(window).ranges) {
            if (next.isBefore(range.from())) {
                missing.add(new DateRange(next, range.from().minusDays(1)));
            }
            next = range.to().plusDays(1);
        }
        if (!next.isAfter(window.to())) {
            missing.add(new DateRange(next, window.to()));
        }
        return new DaySet(missing);
    }

    /** Days missing between the first and the last day of the set. */
    public DaySet gaps() {
        return isEmpty()
                ? EMPTY
                : missingFrom(new DateRange(
                        ranges.get(0).from(), ranges.get(ranges.size() - 1).to()));
    }

    static boolean overlap(DateRange one, DateRange other) {
        return !one.to().isBefore(other.from()) && !other.to().isBefore(one.from());
    }

    static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
