package io.bridgeletter.core.documents.internal;

import io.bridgeletter.domain.layout.Markers;
import java.util.ArrayList;
import java.util.List;

/** Paragraphs of a text without markup: a blank line ends one, and so does a line too short to have been wrapped. */
final class PlainText {
    private static final int WRAPPED = 55;

    private PlainText() {}

    static List<String> paragraphs(String text) {
        var paragraphs = new ArrayList<String>();
        var open = new StringBuilder();
        for (var line : text.split("\\R", -1)) {
            var stripped = line.strip().replaceFirst("^[=_*#~-]{2,}\\s*(.+?)\\s*[=_*#~-]{2,}$", "$1");
            var rule = stripped.matches("[=_*#~-]{3,}");
            var begins = stripped.isEmpty() || rule || Markers.begins(stripped) || endsEarly(open);
            if (begins && !open.isEmpty()) {
                paragraphs.add(open.toString());
                open.setLength(0);
            }
            if (!stripped.isEmpty() && !rule) {
                open.append(open.isEmpty() ? "" : " ").append(stripped);
            }
        }
        if (!open.isEmpty()) {
            paragraphs.add(open.toString());
        }
        return paragraphs;
    }

    /** Only a paragraph of one short line ends early; later lines were joined because the first was long. */
    private static boolean endsEarly(StringBuilder open) {
        return !open.isEmpty() && open.length() < WRAPPED;
    }
}
