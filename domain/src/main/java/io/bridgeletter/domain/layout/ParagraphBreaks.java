package io.bridgeletter.domain.layout;

import io.bridgeletter.domain.documents.TextRun;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells whether a new paragraph begins with a line. */
final class ParagraphBreaks {
    /** Lines of one paragraph stand at most this many sizes of the letters apart. */
    private static final double WIDEST_PITCH = 1.75;

    /** Some texts are set with one line and a half, or two. */
    private static final double WIDER_SPACING = 1.12;

    /** Times the distance of the lines before. */
    private static final double WIDER = 1.3;

    /** Of the width of the line below. */
    private static final double SHORT_TITLE = 0.6;

    private static final int LONG_LINE = 60;
    private static final int FEWEST_CAPITALS = 8;

    /** A sentence goes on. */
    static final Pattern OPEN_END = Pattern.compile(
            "(?iu)(?:,|\\b(?:of|by|the|and|or|to|for|in|with|a|an|is|are|was|were|der|die|das|und|oder|von|für|mit|zu|bei|im|ist))$");

    private ParagraphBreaks() {}

    /**
     * @param open the lines of the paragraph so far
     * @param spacing between the lines of most paragraphs, in sizes of the letters
     */
    static boolean between(List<Line> open, Line line, Set<Integer> flowing, double body, double spacing) {
        var first = open.get(0);
        var last = open.get(open.size() - 1);
        if (flowing.contains(line.page()) || flowing.contains(last.page())) {
            return true;
        }
        if (Markers.begins(line.text())
                && (!isWrappedReference(last, line) || Markers.follow(first.text(), line.text()))) {
            return true;
        }
        if (Math.abs(line.size() - last.size()) > 0.08 * last.size()) {
            return true;
        }
        if (beginsOrEndsCapitals(last, line)) {
            return true;
        }
        if (line.bold() != last.bold()
                && (endsSentence(last) || line.bold() || isShort(last) || isHeadingAbove(open, line))) {
            return true;
        }
        var apart = line.y() - last.y();
        if (line.page() != last.page() || apart < 0) {
            return endsSentence(last)
                    || last.bold()
                    || (last.size() > 1.08 * body
                            && !Character.isLowerCase(line.text().strip().codePointAt(0)))
                    || (open.size() == 1 && isTitleOf(last, line));
        }
        if (apart > Math.max(WIDEST_PITCH, WIDER_SPACING * spacing) * line.size()
                || (endsSentence(last) && apart > WIDER * pitch(open))) {
            return true;
        }
        if (open.size() == 1 && isTitleOf(last, line)) {
            return true;
        }
        var indented = line.x() - last.x() > 8 && endsSentence(last) && !Markers.begins(first.text());
        var back = Markers.begins(first.text()) && line.x() < first.x() - 3;
        return indented || back;
    }

    /**
     * What ends early although a word of the next line had room beside it, and is no sentence, stands above a text: in a
     * scan nothing else tells a heading.
     */
    private static boolean isTitleOf(Line title, Line line) {
        var text = line.text().strip();
        return text.length() > LONG_LINE
                && isShort(title)
                && !endsSentence(title)
                && !OPEN_END.matcher(title.text().strip()).find()
                && Character.isUpperCase(title.text().strip().codePointAt(0))
                && Character.isUpperCase(text.codePointAt(0))
                && Math.abs(title.x() - line.x()) < 4
                && title.right() - title.x() < SHORT_TITLE * (line.right() - line.x());
    }

    /** In a scan a heading in capitals is not bold. A name in capitals within a sentence is none. */
    private static boolean beginsOrEndsCapitals(Line last, Line line) {
        if (isCapitals(last) == isCapitals(line)
                || letters(last) < FEWEST_CAPITALS
                || letters(line) < FEWEST_CAPITALS) {
            return false;
        }
        return isCapitals(line)
                ? endsSentence(last) || isShort(last)
                : Character.isUpperCase(line.text().strip().codePointAt(0));
    }

    private static long letters(Line line) {
        return line.text().chars().filter(Character::isLetter).count();
    }

    private static boolean isCapitals(Line line) {
        return line.text().chars().noneMatch(Character::isLowerCase);
    }

    /** A heading may fill its line, and the text below it begins anew. */
    private static boolean isHeadingAbove(List<Line> open, Line line) {
        return open.stream().allMatch(Line::bold)
                && line.parts().stream().noneMatch(TextRun::bold)
                && Character.isUpperCase(line.text().strip().codePointAt(0));
    }

    /** How far the last two lines stand apart; endless for the first one. */
    private static double pitch(List<Line> open) {
        var pitch = open.size() < 2
                ? 0
                : open.get(open.size() - 1).y() - open.get(open.size() - 2).y();
        return pitch > 0 ? pitch : Double.MAX_VALUE;
    }

    /** A line that begins with a number or a criterion in the middle of a sentence. */
    private static boolean isWrappedReference(Line last, Line line) {
        return !Markers.bullet(line.text())
                && Math.abs(line.x() - last.x()) < 2
                && line.y() - last.y() < 1.5 * line.size()
                && line.y() > last.y()
                && !endsSentence(last)
                && !last.bold();
    }

    static boolean endsSentence(Line line) {
        var text = line.text().strip();
        var end = text.length() - 1;
        if (end > 0 && ")]".indexOf(text.charAt(end)) >= 0 && Headings.endsSentence(text)) {
            return true;
        }
        if (end > 0 && "\"”’)".indexOf(text.charAt(end)) >= 0) {
            end--;
        }
        return end >= 0 && ".:;!?".indexOf(text.charAt(end)) >= 0;
    }

    private static boolean isShort(Line line) {
        return line.text().length() < 60;
    }
}
