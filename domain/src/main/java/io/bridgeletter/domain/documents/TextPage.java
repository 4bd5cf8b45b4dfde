package io.bridgeletter.domain.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page, sheet, slide or portion of a flowing text.
 *
 * @param number counts from 1 and is what citations name
 * @param label printed on it or given to it: a page label, a sheet's name, the heading of a portion
 * @param flowing true where the places are not those of a printed page: each block stands below the one before it, and
 *     cells of a row side by side
 */
public record TextPage(
        int number,
        @Nullable String label,
        double width,
        double height,
        boolean flowing,
        List<TextRun> runs,
        List<PageRule> rules) {
    public TextPage {
        runs = List.copyOf(runs);
        rules = List.copyOf(rules);
    }

    /** A page without drawn lines, as every format but PDF makes it. */
    public TextPage(
            int number, @Nullable String label, double width, double height, boolean flowing, List<TextRun> runs) {
        this(number, label, width, height, flowing, runs, List.of());
    }
}
