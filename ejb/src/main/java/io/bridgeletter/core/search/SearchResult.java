package io.bridgeletter.core.search;

import java.util.List;
import java.util.UUID;

/**
 * What a search found.
 *
 * @param passages matching pages that were counted; a very common word is counted up to 2,000 only
 */
public record SearchResult(List<VendorHit> vendors, List<DocumentHit> documents, long passages) {
    public static final SearchResult NOTHING = new SearchResult(List.of(), List.of(), 0);

    public SearchResult {
        vendors = List.copyOf(vendors);
        documents = List.copyOf(documents);
    }

    public boolean isEmpty() {
        return vendors.isEmpty() && documents.isEmpty();
    }

    /** A vendor whose name matches. */
    public record VendorHit(UUID id, String name, String legalName) {}

    /** A document with its best pages, best document first. */
    public record DocumentHit(UUID document, String fileName, UUID vendor, String vendorName, List<PageHit> pages) {
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
}
