package io.bridgeletter.core.documents.internal;

import io.bridgeletter.domain.documents.TextRun;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads Tesseract's TSV into runs. Lengths are parts of the page's width and height, so that they fit the page whatever
 * the resolution it was drawn in.
 */
final class TesseractTable {
    private static final int COLUMNS = 12;
    private static final double LEAST_CONFIDENCE = 25;

    /** Words that stand further apart than so many heights of their line belong to different columns. */
    private static final double WIDEST_SPACE = 1.1;

    private final List<TextRun> runs = new ArrayList<>();
    private double width = 1;
    private double height = 1;
    private @Nullable Box line;
    private @Nullable Box run;
    private final StringBuilder text = new StringBuilder();

    private TesseractTable() {}

    private record Box(double x, double y, double width, double height) {
        static Box of(String[] columns) {
            return new Box(number(columns[6]), number(columns[7]), number(columns[8]), number(columns[9]));
        }

        double right() {
            return x + width;
        }

        Box with(Box other) {
            return new Box(x, y, other.right() - x, height);
        }
    }

    static List<TextRun> read(List<String> lines) {
        var table = new TesseractTable();
        for (var line : lines) {
            var columns = line.split("\t", COLUMNS);
            if (columns.length >= COLUMNS - 1 && columns[0].matches("[1-5]")) {
                table.row(columns);
            }
        }
        table.end();
        return table.runs;
    }

    private void row(String[] columns) {
        switch (columns[0]) {
            case "1" -> {
                width = Math.max(1, number(columns[8]));
                height = Math.max(1, number(columns[9]));
            }
            case "4" -> {
                end();
                line = Box.of(columns);
            }
            case "5" -> {
                if (columns.length == COLUMNS && !columns[11].isBlank() && number(columns[10]) >= LEAST_CONFIDENCE) {
                    word(Box.of(columns), columns[11].replace('\u0000', ' ').strip());
                }
            }
            default -> {}
        }
    }

    private void word(Box box, String word) {
        var whole = line == null ? box : line;
        if (run != null && box.x() - run.right() > WIDEST_SPACE * whole.height()) {
            end();
        }
        run = run == null ? new Box(box.x(), whole.y(), box.width(), whole.height()) : run.with(box);
        if (!text.isEmpty()) {
            text.append(' ');
        }
        text.append(word);
    }

    private void end() {
        if (run != null) {
            var letters = run.height() / reach(text.toString());
            runs.add(new TextRun(
                    text.toString(),
                    run.x() / width,
                    run.y() / height,
                    run.width() / width,
                    run.height() / height,
                    letters / height,
                    false));
        }
        run = null;
        text.setLength(0);
    }

    /** How much of the size of its letters a line's ink covers: less without letters that reach up or down. */
    private static double reach(String text) {
        var up = text.matches("(?s).*[A-Z0-9bdfhklt(ÄÖÜäöü].*") ? 0.22 : 0;
        var down = text.matches("(?s).*[gjpqy,;()].*") ? 0.2 : 0;
        return 0.5 + up + down;
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
