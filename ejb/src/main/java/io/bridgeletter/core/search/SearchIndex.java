package io.bridgeletter.core.search;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Port to the text index. Every answer is confined to the current tenant. */
public interface SearchIndex {
    /** A matching page. Matches lie between {@link #START} and {@link #STOP}. */
    record Hit(UUID document, int page, String snippet, long matches) {}

    /** Characters that no text contains: the extractor's XHTML cannot carry them. */
    String START = "\u0002";

    String STOP = "\u0003";

    /**
     * The best pages for the query, best first.
     *
     * @param query words, "phrases", OR, -without; anything that a person may type
     * @param vendor only documents of this vendor; null means all
     */
    List<Hit> search(String query, @Nullable UUID vendor, int most);
}
