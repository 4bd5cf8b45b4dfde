package io.bridgeletter.domain.layout;

import io.bridgeletter.domain.documents.DocumentText;
import io.bridgeletter.domain.layout.Hyphens.Joint;
import java.util.List;

/** The pages of a document as plain text, for searching and showing. */
public final class PageTexts {
    private PageTexts() {}

    /** Line by line, but a word that a line's end parts stands whole on the first of its lines; one text a page, in order. */
    public static List<String> of(DocumentText text) {
        var pages = text.pages().stream().map(PageLines::of).toList();
        var hyphens = Hyphens.of(pages.stream().flatMap(List::stream).toList());
        return pages.stream().map(lines -> joined(lines, hyphens)).toList();
    }

    private static String joined(List<Line> lines, Hyphens hyphens) {
        var text = new StringBuilder();
        for (var line : lines) {
            var next = Hyphens.visible(line.text());
            var joint = text.isEmpty() || next.isEmpty() ? Joint.SPACED : hyphens.joint(text, next);
            if (joint == Joint.WHOLE) {
                text.setLength(text.length() - 1);
            }
            var end = joint == Joint.SPACED ? 0 : endOfWord(next);
            text.append(next, 0, end);
            if (end < next.length()) {
                text.append(text.isEmpty() ? "" : "\n")
                        .append(next.substring(end).strip());
            }
        }
        return text.toString();
    }

    private static int endOfWord(String text) {
        var space = text.indexOf(' ');
        return space < 0 ? text.length() : space;
    }
}
