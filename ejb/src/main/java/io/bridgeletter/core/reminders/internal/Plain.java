package io.bridgeletter.core.reminders.internal;

import java.util.regex.Pattern;

/** Makes texts that people typed, vendors' names among them, harmless in a mail. */
final class Plain {
    /** Line breaks and other control characters, and those that are unseen or turn the direction of writing. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\s]+");

    private Plain() {}

    /** On one line, with single blanks. */
    static String line(String text) {
        return UNPRINTABLE.matcher(text).replaceAll(" ").strip();
    }

    /** On one line of at most so many characters, cut at a word where there is one. */
    static String line(String text, int longest) {
        var line = line(text);
        if (line.codePointCount(0, line.length()) <= longest) {
            return line;
        }
        var cut = line.substring(0, line.offsetByCodePoints(0, longest - 1));
        var blank = cut.lastIndexOf(' ');
        return (blank > longest / 2 ? cut.substring(0, blank) : cut) + "…";
    }

    /** As text of an HTML element or attribute. */
    static String html(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
