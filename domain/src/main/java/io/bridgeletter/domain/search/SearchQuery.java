package io.bridgeletter.domain.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A query: one of the alternatives must hold, and of that one every term. Each alternative has a term that is not
 * excluded, so that a query never means "nearly every page".
 */
public record SearchQuery(List<List<SearchTerm>> alternatives) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{M}\\s'’-]+");
    private static final int SHORTEST = 4;

    public SearchQuery {
        alternatives = alternatives.stream().map(List::copyOf).toList();
    }

    public boolean isEmpty() {
        return alternatives.isEmpty();
    }

    /**
     * The words that may hold a typing error, in lower case. What has digits or signs in it is a name or a number, and
     * what has fewer than {@value #SHORTEST} letters resembles too much.
     */
    public Set<String> words() {
        var words = new LinkedHashSet<String>();
        alternatives.stream().flatMap(List::stream).filter(SearchQuery::isProse).forEach(term -> {
            var found = WORD.matcher(term.text());
            while (found.find()) {
                if (found.group().length() >= SHORTEST) {
                    words.add(lower(found.group()));
                }
            }
        });
        return words;
    }

    /** The same query with another word wherever a term, not excluded, has this one. */
    public SearchQuery withInstead(String word, String other) {
        return new SearchQuery(alternatives.stream()
                .map(terms -> terms.stream()
                        .map(term -> isProse(term) ? replace(term, word, other) : term)
                        .toList())
                .toList());
    }

    private static SearchTerm replace(SearchTerm term, String word, String other) {
        var text = WORD.matcher(term.text())
                .replaceAll(
                        found -> Matcher.quoteReplacement(lower(found.group()).equals(word) ? other : found.group()));
        return new SearchTerm(text, term.prefix(), term.excluded());
    }

    private static boolean isProse(SearchTerm term) {
        return !term.prefix() && !term.excluded() && PLAIN.matcher(term.text()).matches();
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /** The query as one would type it. */
    public String text() {
        return String.join(
                " OR ",
                alternatives.stream()
                        .map(terms -> String.join(
                                " ", terms.stream().map(SearchQuery::typed).toList()))
                        .toList());
    }

    private static String typed(SearchTerm term) {
        if (term.prefix()) {
            return (term.excluded() ? "-" : "") + term.text() + "*";
        }
        var text = SearchQueryReader.isBareWord(term.text()) ? term.text() : '"' + term.text() + '"';
        return (term.excluded() ? "-" : "") + text;
    }
}
