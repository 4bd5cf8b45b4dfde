package io.bridgeletter.core.documents.internal;

import io.bridgeletter.domain.documents.PageRule;
import io.bridgeletter.domain.documents.TextRun;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads Tesseract's TSV into runs. Lengths are parts of the page's width and height, so that they fit the page whatever
 * the resolution it was drawn in. A page that was scanned at a slight angle is set straight, and letters of nearly the
 * same size are taken to be of one: ink alone does not tell them apart.
 */
final class TesseractTable {
    private static final int COLUMNS = 12;
    private static final double LEAST_CONFIDENCE = 25;

    /** Words that stand further apart than so many sizes of their letters belong to different columns. */
    private static final double WIDEST_SPACE = 1.1;

    /** A line needs so many words for its slope to mean anything. */
    private static final int SLOPING = 5;

    /** A drawn line has at least so many times its own height in length. */
    private static final double FLAT = 12;

    private static final Pattern SEPARATOR = Pattern.compile(
            "class=['\"]ocr_separator['\"][^>]*bbox (?<from>\\d+) (?<top>\\d+) (?<to>\\d+) (?<foot>\\d+)");

    /** Upright lines are often taken for letters. */
    private static final Pattern DRAWN = Pattern.compile("[\\s|¦]*");

    private record Word(double x, double y, double width, double height, String text) {
        double right() {
            return x + width;
        }

        double size() {
            return height / reach(text);
        }

        /** Where its letters stand, whatever reaches below. */
        double baseline() {
            return y + height - (text.matches("(?s).*[gjpqy,;()].*") ? 0.2 * size() : 0);
        }

        Word straightened(double slope) {
            return new Word(x, y - slope * x, width, height, text);
        }
    }

    private final Map<String, List<Word>> lines = new LinkedHashMap<>();
    private double width = 1;
    private double height = 1;

    private TesseractTable() {}

    static PageRecogniser.Result read(Tesseract.Output output) {
        var table = new TesseractTable();
        for (var row : output.words()) {
            var columns = row.split("\t", COLUMNS);
            if (columns.length >= COLUMNS - 1 && columns[0].matches("[1-5]")) {
                table.row(columns);
            }
        }
        var slope = table.slope();
        return new PageRecogniser.Result(table.runs(slope), table.rules(output.layout(), slope), false);
    }

    /** The horizontal lines among those that Tesseract took for no text. */
    private List<PageRule> rules(List<String> layout, double slope) {
        var rules = new ArrayList<PageRule>();
        for (var line : layout) {
            var box = SEPARATOR.matcher(line);
            if (box.find()) {
                var from = number(box.group("from"));
                var to = number(box.group("to"));
                var top = number(box.group("top"));
                var foot = number(box.group("foot"));
                if (to - from > FLAT * (foot - top)) {
                    var middle = (top + foot) / 2 - slope * (from + to) / 2;
                    rules.add(new PageRule(middle / height, from / width, to / width));
                }
            }
        }
        return ScannedRules.mended(rules);
    }

    private void row(String[] columns) {
        if (columns[0].equals("1")) {
            width = Math.max(1, number(columns[8]));
            height = Math.max(1, number(columns[9]));
        } else if (columns[0].equals("5")
                && columns.length == COLUMNS
                && !DRAWN.matcher(columns[11]).matches()
                && number(columns[10]) >= LEAST_CONFIDENCE) {
            lines.computeIfAbsent(columns[2] + "." + columns[3] + "." + columns[4], key -> new ArrayList<>())
                    .add(new Word(
                            number(columns[6]),
                            number(columns[7]),
                            number(columns[8]),
                            number(columns[9]),
                            columns[11].replace('\u0000', ' ').strip()));
        }
    }

    /** Of the whole page: that of most of its lines. */
    private double slope() {
        return median(lines.values().stream()
                .filter(words -> words.size() >= SLOPING)
                .map(TesseractTable::slope)
                .toList());
    }

    private List<TextRun> runs(double slope) {
        var usual = median(lines.values().stream()
                .flatMap(List::stream)
                .filter(word -> word.text().length() > 3)
                .map(Word::size)
                .toList());
        var runs = new ArrayList<TextRun>();
        for (var words : lines.values()) {
            line(words.stream().map(word -> word.straightened(slope)).toList(), usual, runs);
        }
        return runs;
    }

    private void line(List<Word> words, double usual, List<TextRun> runs) {
        var own = median(words.stream().map(Word::size).toList());
        var size = own > 0.75 * usual && own < 1.18 * usual ? usual : own;
        var baseline = median(words.stream().map(Word::baseline).toList());
        var open = new ArrayList<Word>();
        for (var word : words) {
            if (!open.isEmpty() && word.x() - open.get(open.size() - 1).right() > WIDEST_SPACE * size) {
                runs.add(run(open, baseline, size));
                open.clear();
            }
            open.add(word);
        }
        if (!open.isEmpty()) {
            runs.add(run(open, baseline, size));
        }
    }

    private TextRun run(List<Word> words, double baseline, double size) {
        var first = words.get(0);
        var last = words.get(words.size() - 1);
        return new TextRun(
                MisreadCriteria.mended(
                        String.join(" ", words.stream().map(Word::text).toList())),
                first.x() / width,
                (baseline - 0.8 * size) / height,
                (last.right() - first.x()) / width,
                size / height,
                size / height,
                false);
    }

    /** How much further down a line stands for each step to the right. */
    private static double slope(List<Word> words) {
        var first = words.get(0);
        var last = words.get(words.size() - 1);
        return (last.baseline() - first.baseline()) / Math.max(1, last.x() - first.x());
    }

    private static double median(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2);
    }

    /** How much of the size of its letters the ink of a word covers: less without letters that reach up or down. */
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
