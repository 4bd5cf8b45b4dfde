package io.bridgeletter.domain.layout;

import io.bridgeletter.domain.documents.DocumentText;
import io.bridgeletter.domain.documents.PageRule;
import io.bridgeletter.domain.documents.TextPage;
import io.bridgeletter.domain.documents.TextRun;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Documents as they look: every text block is a page, every line of it a line. An empty line parts paragraphs;
 * {@code # } begins a large heading, {@code ## } a bold one, {@code * } an item, {@code | } a row of cells. What is too
 * long for a line or a cell is wrapped. Letters are half as wide as high.
 */
public final class DocumentBuilder {
    public static final double WIDTH = 595;
    public static final double HEIGHT = 842;
    private static final double LEFT = 72;
    private static final double SIZE = 10;
    private static final int LETTERS = 90;
    private static final int GUTTER = 3;

    private final List<TextPage> pages = new ArrayList<>();
    private @Nullable String header;
    private @Nullable String footer;
    private @Nullable LocalDate created;
    private List<TextRun> runs = new ArrayList<>();
    private double y;

    private DocumentBuilder() {}

    public static DocumentBuilder aDocument() {
        return new DocumentBuilder();
    }

    /** Stands at the head of the pages that follow; {@code #} is the number of the page. */
    public DocumentBuilder header(String text) {
        header = text;
        return this;
    }

    public DocumentBuilder footer(String text) {
        footer = text;
        return this;
    }

    public DocumentBuilder created(String day) {
        created = LocalDate.parse(day);
        return this;
    }

    public DocumentBuilder page(String content) {
        runs = new ArrayList<>();
        y = 100;
        var number = String.valueOf(pages.size() + 1);
        if (header != null) {
            runs.add(run(header.replace("#", number), LEFT, 40, SIZE, false));
        }
        content(content.lines().toList());
        if (y > 0.9 * HEIGHT) {
            throw new IllegalArgumentException("Page " + number + " is full");
        }
        if (footer != null) {
            runs.add(run(footer.replace("#", number), LEFT, 800, SIZE, false));
        }
        pages.add(new TextPage(pages.size() + 1, null, WIDTH, HEIGHT, false, runs));
        return this;
    }

    /** A page of a text without places, such as a word processor's. */
    public DocumentBuilder flowing(@Nullable String label, String content) {
        runs = new ArrayList<>();
        y = 0;
        content(content.lines().toList());
        pages.add(new TextPage(pages.size() + 1, label, WIDTH, y + 20, true, runs));
        return this;
    }

    /** A page of runs in the places that the test gives them. */
    public DocumentBuilder runs(TextRun... given) {
        pages.add(new TextPage(pages.size() + 1, null, WIDTH, HEIGHT, false, List.of(given)));
        return this;
    }

    /** As {@link #runs}, with lines drawn across the page at these heights. */
    public DocumentBuilder across(List<Double> heights, TextRun... given) {
        return ruled(
                heights.stream()
                        .map(height -> new PageRule(height, LEFT - 4, WIDTH - LEFT))
                        .toList(),
                given);
    }

    /** As {@link #runs}, with these lines drawn on it. */
    public DocumentBuilder ruled(List<PageRule> rules, TextRun... given) {
        pages.add(new TextPage(pages.size() + 1, null, WIDTH, HEIGHT, false, List.of(given), rules));
        return this;
    }

    /** As {@link #page}, but recognised from an image. */
    public DocumentBuilder scanned(String content) {
        page(content);
        var last = pages.remove(pages.size() - 1);
        pages.add(new TextPage(last.number(), null, WIDTH, HEIGHT, false, last.runs(), List.of(), true));
        return this;
    }

    public DocumentText build() {
        return new DocumentText(pages, created, "a test");
    }

    public Reading read() {
        return Reading.of(build());
    }

    /** A run in the usual size. */
    public static TextRun run(String text, double x, double y) {
        return run(text, x, y, SIZE, false);
    }

    public static TextRun run(String text, double x, double y, double size, boolean bold) {
        return new TextRun(text, x, y, text.length() * size / 2, size, size, bold);
    }

    private void content(List<String> lines) {
        for (var at = 0; at < lines.size(); at++) {
            var line = lines.get(at).strip();
            if (line.startsWith("|")) {
                var rows = new ArrayList<List<String>>();
                while (at < lines.size() && lines.get(at).strip().startsWith("|")) {
                    rows.add(cells(lines.get(at++).strip()));
                }
                at--;
                table(rows);
            } else if (line.startsWith("## ")) {
                text(line.substring(3), SIZE, true, LEFT);
            } else if (line.startsWith("# ")) {
                text(line.substring(2), 14, true, LEFT);
            } else if (line.startsWith("* ")) {
                text("• " + line.substring(2), SIZE, false, LEFT + 18);
            } else if (line.isEmpty()) {
                y += 8;
            } else {
                text(line, SIZE, false, LEFT);
            }
        }
    }

    private void text(String text, double size, boolean bold, double x) {
        for (var line : wrapped(text, (int) (LETTERS * SIZE / size))) {
            runs.add(run(line, x, y, size, bold));
            y += 1.2 * size;
        }
    }

    private static List<String> cells(String line) {
        var inner = line.substring(1, line.endsWith("|") ? line.length() - 1 : line.length());
        var cells = new ArrayList<String>();
        for (var cell : inner.split("\\|", -1)) {
            cells.add(cell.strip());
        }
        return cells;
    }

    private void table(List<List<String>> rows) {
        var widths = widths(rows);
        for (var row : rows) {
            var deepest = 1;
            var x = LEFT;
            for (var column = 0; column < row.size(); column++) {
                var lines = row.get(column).isEmpty() ? List.<String>of() : wrapped(row.get(column), widths[column]);
                for (var at = 0; at < lines.size(); at++) {
                    runs.add(run(lines.get(at), x, y + 12 * at));
                }
                deepest = Math.max(deepest, lines.size());
                x += (widths[column] + GUTTER) * SIZE / 2;
            }
            y += 12 * deepest + 8;
        }
    }

    /** As wide as the longest cell needs; the widest gives way until the row fits the page. */
    private static int[] widths(List<List<String>> rows) {
        var columns = rows.stream().mapToInt(List::size).max().orElseThrow();
        var widths = new int[columns];
        for (var row : rows) {
            for (var column = 0; column < row.size(); column++) {
                widths[column] = Math.max(widths[column], row.get(column).length());
            }
        }
        while (sum(widths) + GUTTER * (columns - 1) > LETTERS) {
            var widest = 0;
            for (var column = 1; column < columns; column++) {
                widest = widths[column] > widths[widest] ? column : widest;
            }
            widths[widest]--;
        }
        return widths;
    }

    private static int sum(int[] numbers) {
        var sum = 0;
        for (var number : numbers) {
            sum += number;
        }
        return sum;
    }

    private static List<String> wrapped(String text, int letters) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > letters) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
