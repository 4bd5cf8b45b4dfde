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
 * @param recognised true where letters were told from an image, and may be others than those that were printed
 */
public record TextPage(
        int number,
        @Nullable String label,
        double width,
        double height,
        boolean flowing,
        List<TextRun> runs,
        List<PageRule> rules,
        boolean recognised) {
    public TextPage {
        runs = List.copyOf(runs);
        rules = List.copyOf(rules);
    }

    /** A page whose letters are given. */
    public TextPage(
            int number,
            @Nullable String label,
            double width,
            double height,
            boolean flowing,
            List<TextRun> runs,
            List<PageRule> rules) {
        this(number, label, width, height, flowing, runs, rules, false);
    }

    /** A page without drawn lines, as every format but PDF makes it. */
    public TextPage(
            int number, @Nullable String label, double width, double height, boolean flowing, List<TextRun> runs) {
        this(number, label, width, height, flowing, runs, List.of());
    }
}
