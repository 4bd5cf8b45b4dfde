package io.bridgeletter.core.search;

import jakarta.json.bind.annotation.JsonbProperty;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a search found.
 *
 * @param searched the query as it was understood and searched for, with corrected words; empty when it asks for nothing
 * @param corrections words of the query that no page has
 * @param documents those asked for, the one with the best page first
 * @param totalDocuments documents found
 * @param totalPages matching pages that were counted
 * @param more true when there are more matching pages than were counted; every number counts those only
 */
public record SearchResult(
        String searched,
        List<Correction> corrections,
        List<VendorHit> vendors,
        List<DocumentHit> documents,
        long totalDocuments,
        long totalPages,
        boolean more,
        List<VendorCount> vendorCounts,
        List<ClassCount> classCounts) {
    public static final SearchResult NOTHING =
            new SearchResult("", List.of(), List.of(), List.of(), 0, 0, false, List.of(), List.of());

    public SearchResult {
        corrections = List.copyOf(corrections);
        vendors = List.copyOf(vendors);
        documents = List.copyOf(documents);
        vendorCounts = List.copyOf(vendorCounts);
        classCounts = List.copyOf(classCounts);
    }

    public boolean isEmpty() {
        return vendors.isEmpty() && documents.isEmpty();
    }

    /**
     * A word that no page has.
     *
     * @param instead what was searched for instead; null when nothing is near enough
     */
    public record Correction(String word, @Nullable String instead) {}

    /** A vendor whose name matches. */
    public record VendorHit(UUID id, String name, String legalName) {}

    /**
     * A document with its best pages.
     *
     * @param documentClass the class's name in the facts contract, such as {@code soc2-type2}; null before it is known
     * @param matchingPages how many of its pages match
     */
    public record DocumentHit(
            UUID document,
            String fileName,
            @JsonbProperty("class") @Nullable String documentClass,
            UUID vendor,
            String vendorName,
            long matchingPages,
            List<PageHit> pages) {
        public DocumentHit {
            pages = List.copyOf(pages);
        }
    }

    /** A page with the words around the match. */
    public record PageHit(int page, List<Part> snippet) {
        public PageHit {
            snippet = List.copyOf(snippet);
        }
    }

    /** A piece of a snippet; matches are marked. */
    public record Part(String text, boolean match) {}

    /** How many of the documents found are a vendor's. */
    public record VendorCount(UUID vendor, String name, long documents) {}

    /** How many of the documents found are of a class. */
    public record ClassCount(@JsonbProperty("class") String documentClass, long documents) {}
}
