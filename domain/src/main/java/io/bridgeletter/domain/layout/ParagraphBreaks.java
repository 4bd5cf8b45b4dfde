package io.bridgeletter.domain.layout;

import java.util.Set;

/** Tells whether a new paragraph begins with a line. */
final class ParagraphBreaks {
    /** Lines of one paragraph stand at most this many sizes of the letters apart. */
    private static final double WIDEST_PITCH = 1.75;

    private ParagraphBreaks() {}

    static boolean between(Line last, Line line, Line first, Set<Integer> flowing, double body) {
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
        if (line.bold() != last.bold() && (endsSentence(last) || line.bold() || isShort(last))) {
            return true;
        }
        var apart = line.y() - last.y();
        if (line.page() != last.page() || apart < 0) {
            return endsSentence(last) || last.bold() || last.size() > 1.08 * body;
        }
        if (apart > WIDEST_PITCH * line.size()) {
            return true;
        }
        var indented = line.x() - last.x() > 8 && endsSentence(last) && !Markers.begins(first.text());
        var back = Markers.begins(first.text()) && line.x() < first.x() - 3;
        return indented || back;
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

    private static boolean endsSentence(Line line) {
        var text = line.text().strip();
        var end = text.length() - 1;
        if (end > 0 && "\"”’)".indexOf(text.charAt(end)) >= 0) {
            end--;
        }
        return end >= 0 && ".:;!?".indexOf(text.charAt(end)) >= 0;
    }

    private static boolean isShort(Line line) {
        return line.text().length() < 60;
    }
}
