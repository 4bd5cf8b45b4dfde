package io.bridgeletter.domain.search;

import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The words of a text: runs of letters, in lower case. */
public final class Words {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final int SHORTEST = 3;
    private static final int LONGEST = 40;

    private Words() {}

    static List<String> all(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    /**
     * Those that a person could have meant by a mistyped one, each once and in order: of {@value #SHORTEST} to
     * {@value #LONGEST} letters.
     */
    public static SortedSet<String> known(Iterable<String> texts) {
        var known = new TreeSet<String>();
        for (var text : texts) {
            for (var word : all(text)) {
                if (word.length() >= SHORTEST && word.length() <= LONGEST) {
                    known.add(word);
                }
            }
        }
        return known;
    }
}
