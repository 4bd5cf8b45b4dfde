package io.bridgeletter.domain.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what a person types: words, "phrases", beginnings*, -without, and OR between alternatives. There is no wrong
 * input: what cannot be meant is left out.
 */
public final class SearchQueryReader {
    /** Beginnings with fewer letters are on nearly every page. */
    static final int SHORTEST_PREFIX = 3;

    private static final Pattern QUOTES = Pattern.compile("[“”„‟«»]");
    private static final Pattern TOKEN =
            Pattern.compile("(?<minus>[-−])?\"(?<phrase>[^\"]*)(?:\"|$)|(?<bare>[^\\s\"]+)");
    private static final Pattern BEGINNING = Pattern.compile("([\\p{L}\\p{M}\\p{Nd}]{" + SHORTEST_PREFIX + ",})\\*+");
    private static final Pattern SAYS_SOMETHING = Pattern.compile("[\\p{L}\\p{N}]");
    private static final Set<String> OR = Set.of("OR", "or", "ODER", "oder", "|", "||");

    private final List<List<SearchTerm>> alternatives = new ArrayList<>();
    private List<SearchTerm> terms = new ArrayList<>();

    private SearchQueryReader() {}

    public static SearchQuery read(String typed) {
        var reader = new SearchQueryReader();
        var text =
                QUOTES.matcher(typed.replaceAll("[\\p{Cc}\\p{Cs}\\p{Z}]", " ")).replaceAll("\"");
        var token = TOKEN.matcher(text);
        while (token.find()) {
            reader.take(token);
        }
        reader.endAlternative();
        return new SearchQuery(reader.alternatives);
    }

    /** Whether the text means itself without quotation marks. */
    static boolean isBareWord(String text) {
        return !text.contains(" ")
                && !OR.contains(text)
                && !text.matches("[-−].*")
                && !BEGINNING.matcher(text).matches();
    }

    private void take(Matcher token) {
        var bare = token.group("bare");
        if (bare == null) {
            add(token.group("phrase"), false, token.group("minus") != null);
        } else if (OR.contains(bare)) {
            endAlternative();
        } else {
            var excluded = bare.startsWith("-") || bare.startsWith("−");
            var word = excluded ? bare.substring(1) : bare;
            var beginning = BEGINNING.matcher(word);
            if (beginning.matches()) {
                add(beginning.group(1), true, excluded);
            } else {
                add(word, false, excluded);
            }
        }
    }

    private void add(String text, boolean prefix, boolean excluded) {
        if (SAYS_SOMETHING.matcher(text).find()) {
            terms.add(new SearchTerm(text.strip(), prefix, excluded));
        }
    }

    private void endAlternative() {
        if (terms.stream().anyMatch(term -> !term.excluded())) {
            alternatives.add(terms);
        }
        terms = new ArrayList<>();
    }
}
