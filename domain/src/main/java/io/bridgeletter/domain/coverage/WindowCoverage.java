package io.bridgeletter.domain.coverage;

import io.bridgeletter.domain.shared.DateRange;
import java.util.List;

/**
 * The days of a window by who speaks for them: {@code strong + represented + uncovered} is always the window's length,
 * and the intervals, in order, are the window without gap or overlap.
 */
public record WindowCoverage(
        DateRange window, long strong, long represented, long uncovered, List<DayInterval> intervals) {
    public WindowCoverage {
        intervals = List.copyOf(intervals);
    }

    /** Share of examined days in percent, never rounded up to a full 100. */
    public int strongPercent() {
        return percent(strong);
    }

    /** Share of days for which only a letter speaks, in percent. */
    public int representedPercent() {
        return percent(represented);
    }

    private int percent(long days) {
        return (int) (100 * days / window.days());
    }
}
