package io.bridgeletter.domain.layout;

import java.util.Locale;
import java.util.regex.Pattern;

/** What makes a paragraph a heading: its letters, and that it is short and no sentence. */
final class Headings {
    /** What is set this much larger than the text is a heading. */
    static final double LARGER = 1.08;

    /** So much larger that it is a heading even where it ends like a sentence. */
    private static final double MUCH_LARGER = 1.35;

    private static final int LONGEST = 160;

    private static final Pattern WORD = Pattern.compile(".*\\p{L}{3}.*");
    private static final Pattern ONLY_NUMBER = Pattern.compile("[\\dIVX.]+");

    /** References in brackets may stand behind the end of a sentence. */
    private static final String IN_BRACKETS = "\\s*[(\\[](?=[^()\\[\\]]{0,60}\\d)[^()\\[\\]]{1,60}[)\\]]$";

    private static final Pattern SENTENCE_AND_BRACKETS = Pattern.compile("[.:;!?]" + IN_BRACKETS);
    private static final Pattern ENDS = Pattern.compile("[.;,](?:$|" + IN_BRACKETS + ")");

    private Headings() {}

    /** @param larger the size of its letters in sizes of those of the text */
    static boolean isHeading(String text, double larger, boolean bold) {
        if (text.length() > LONGEST) {
            return false;
        }
        var capitals = text.length() > 3
                && text.equals(text.toUpperCase(Locale.ROOT))
                && WORD.matcher(text).matches();
        var ends = ENDS.matcher(text).find() && !ONLY_NUMBER.matcher(text).matches();
        return larger > MUCH_LARGER || ((bold || capitals || larger > LARGER) && !ends);
    }

    /** Whether references in brackets stand behind the end of a sentence. */
    static boolean endsSentence(String text) {
        return SENTENCE_AND_BRACKETS.matcher(text).find();
    }
}
