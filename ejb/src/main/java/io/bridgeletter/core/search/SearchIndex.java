package io.bridgeletter.core.search;

import io.bridgeletter.domain.search.SearchQuery;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Port to the text index. Every answer is confined to the current tenant, and every query is answered in bounded work:
 * {@code SearchIndexContract} says what each adapter must do.
 */
public interface SearchIndex {
    /** Characters that no text contains: the extractor's XHTML cannot carry them. */
    String START = "\u0002";

    String STOP = "\u0003";

    /** So many matching pages are counted and ranked; of a word that is on more, the best page may be missing. */
    int MOST_PAGES = 2000;

    /** The best pages that are told of one document. */
    int PAGES_OF_DOCUMENT = 3;

    /** Which documents are searched; null asks for nothing. */
    record Filter(
            @Nullable UUID vendor,
            @Nullable String documentClass,
            @Nullable Instant uploadedFrom,
            @Nullable Instant uploadedBefore) {
        public static final Filter NONE = new Filter(null, null, null, null);
    }

    /**
     * A matching page. Matches lie between {@link #START} and {@link #STOP}.
     *
     * @param pagesOfDocument matching pages of the same document
     */
    record Hit(UUID document, int page, String snippet, long pagesOfDocument) {}

    /**
     * What was found.
     *
     * @param hits the best pages of the documents asked for, document by document, the one with the best page first
     * @param pages matching pages; one more than {@link #MOST_PAGES} means "more than that"
     * @param documents documents with these pages
     * @param vendors documents of each vendor, the ten with the most
     * @param classes documents of each recognised class
     */
    record Found(List<Hit> hits, long pages, long documents, Map<UUID, Long> vendors, Map<String, Long> classes) {
        public static final Found NOTHING = new Found(List.of(), 0, 0, Map.of(), Map.of());

        public Found {
            hits = List.copyOf(hits);
        }
    }

    /**
     * The best pages, from the document with this place on, counted from 0.
     *
     * @param most documents
     */
    Found search(SearchQuery query, Filter filter, int first, int most);

    /** Of these words those that no page has, each with words that resemble it, the most similar first. */
    Map<String, List<String>> unknown(Set<String> words);

    /** On how many pages each of these words is; words that {@link #unknown} offers may be on none any more. */
    Map<String, Long> frequency(Set<String> words);
}
