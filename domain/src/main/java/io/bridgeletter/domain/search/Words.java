package io.bridgeletter.domain.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/** The words of a text: runs of letters, in lower case. */
public final class Words {
    /** What is written onto a letter, as an accent of its own. */
    private static final int MARKS =
            1 << Character.NON_SPACING_MARK | 1 << Character.COMBINING_SPACING_MARK | 1 << Character.ENCLOSING_MARK;

    private static final int SHORTEST = 3;
    private static final int LONGEST = 40;

    private Words() {}

    /** All of them, as often and in the order in which they come. */
    public static List<String> all(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        var words = new ArrayList<String>();
        var start = -1;
        for (var at = 0; at < lower.length(); at++) {
            var letter = lower.charAt(at);
            if (letter < 128 ? letter >= 'a' && letter <= 'z' : belongs(lower.codePointAt(at))) {
                start = start < 0 ? at : start;
            } else if (start >= 0) {
                words.add(lower.substring(start, at));
                start = -1;
            }
            at += letter < 128 ? 0 : Character.charCount(lower.codePointAt(at)) - 1;
        }
        if (start >= 0) {
            words.add(lower.substring(start));
        }
        return words;
    }

    private static boolean belongs(int letter) {
        return Character.isLetter(letter) || (MARKS >> Character.getType(letter) & 1) == 1;
    }

    /**
     * Of the words of texts those that a person could have meant by a mistyped one, each once and in order: of {@value #SHORTEST} to
     * {@value #LONGEST} letters.
     */
    public static List<String> known(Iterable<List<String>> texts) {
        var known = new HashSet<String>();
        for (var words : texts) {
            for (var word : words) {
                if (word.length() >= SHORTEST && word.length() <= LONGEST) {
                    known.add(word);
                }
            }
        }
        return known.stream().sorted().toList();
    }
}
