package io.bridgeletter.extractor;

import static io.bridgeletter.extractor.RunStripper.number;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.TextPosition;

/** A piece of one line in one size and weight, while it is being put together. */
final class PageRun {
    /** Of the width of a space: a justified line is set as tight as this. */
    private static final double NARROW = 0.65;

    /** Of the letters of a run: where more stand apart, it is spaced out, and its words are whole. */
    private static final double MOST_NARROW = 0.3;

    /** "Medi" and "Demi" are the bold letters of the fonts that LaTeX sets. */
    private static final Pattern BOLD = Pattern.compile("bold|black|heavy|-(?:medi|demi)(?:ital|obli)?$");

    private final StringBuilder text = new StringBuilder();
    private final double x;
    private final double baseline;
    private final double size;
    private final boolean bold;
    private double end;
    private List<Integer> narrow = List.of();
    private String last = "";
    private double lastAt;

    PageRun(TextPosition first, boolean bold) {
        x = first.getXDirAdj();
        baseline = first.getYDirAdj();
        size = sizeOf(first);
        this.bold = bold;
        end = x;
    }

    private PageRun(PageRun beside, PageDrawing.Dot dot) {
        x = dot.x();
        baseline = beside.baseline;
        size = beside.size;
        bold = false;
        end = x + dot.size();
        text.append('\u2022');
    }

    /** Whether this run begins close behind a dot that stands in the middle of its small letters. */
    boolean follows(PageDrawing.Dot dot, double most) {
        var gap = x - dot.x() - dot.size();
        return gap > 0.15 * size
                && gap < most * size
                && dot.size() < 0.75 * size
                && Math.abs(dot.y() - (baseline - 0.28 * size)) < 0.2 * size;
    }

    /** The dot before this run, as a run of its own. */
    PageRun bullet(PageDrawing.Dot dot) {
        return new PageRun(this, dot);
    }

    double x() {
        return x;
    }

    /** Whether the letter goes on where this run ends. */
    boolean takes(TextPosition next, boolean nextBold, double widestSpace, double sameLine) {
        var gap = next.getXDirAdj() - end;
        return Math.abs(next.getYDirAdj() - baseline) <= sameLine * size
                && Math.abs(sizeOf(next) - size) <= 0.1 * size
                && gap <= widestSpace * size
                && gap >= -0.5 * size
                && nextBold == bold;
    }

    void add(String letters, TextPosition position) {
        var gap = position.getXDirAdj() - end;
        if (gap > 0.2 * size) {
            space();
        } else if (gap > NARROW * position.getWidthOfSpace()) {
            narrow = narrow.isEmpty() ? new ArrayList<>() : narrow;
            narrow.add(text.length());
        }
        text.append(plain(letters));
        last = letters;
        lastAt = position.getXDirAdj();
        end = Math.max(end, position.getXDirAdj() + position.getWidthDirAdj());
    }

    /** Whether the letter is the last one again, printed a little beside it to look bold. */
    boolean repeats(String letters, TextPosition again) {
        return letters.equals(last)
                && Math.abs(again.getXDirAdj() - lastAt) < again.getWidthDirAdj() / 3
                && Math.abs(again.getYDirAdj() - baseline) < size / 3;
    }

    /** Some fonts have one sign for two letters, as in "confidential"; a word with it would be found by nobody. */
    private static String plain(String letters) {
        for (var i = 0; i < letters.length(); i++) {
            var letter = letters.charAt(i);
            if (letter >= '\ufb00' && letter <= '\ufb06') {
                return Normalizer.normalize(letters, Normalizer.Form.NFKC);
            }
        }
        return letters;
    }

    void space() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
            text.append(' ');
        }
    }

    String text() {
        var spaced = text;
        if (!narrow.isEmpty() && narrow.size() < MOST_NARROW * text.length()) {
            spaced = new StringBuilder(text);
            for (var at = narrow.size() - 1; at >= 0; at--) {
                spaced.insert(narrow.get(at).intValue(), ' ');
            }
        }
        return spaced.toString().stripTrailing();
    }

    /** Whether both are in the same place, printed twice a little beside each other to look bold. */
    boolean covers(PageRun other) {
        return Math.abs(x - other.x) < size / 4 && Math.abs(baseline - other.baseline) < size / 4;
    }

    /** {@code x y width height size bold}; the box reaches from the top of the tall letters to the foot of the deep ones. */
    String box() {
        return String.join(
                " ",
                number(x),
                number(baseline - 0.8 * size),
                number(Math.max(0, end - x)),
                number(size),
                number(size),
                bold ? "1" : "0");
    }

    /** As it prints: the size that a font names is scaled by the page's own transformations. */
    private static double sizeOf(TextPosition position) {
        var printed = position.getYScale();
        return printed > 0 ? printed : Math.max(1, position.getHeightDir());
    }

    static boolean isBold(PDFont font) {
        var name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
        if (BOLD.matcher(name).find()) {
            return true;
        }
        var descriptor = font.getFontDescriptor();
        return descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600);
    }
}
