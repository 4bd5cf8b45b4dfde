package io.bridgeletter.domain.facts;

import io.bridgeletter.domain.layout.Region;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value that a document states, with its proof.
 *
 * @param value in the form of the contract; null where the document was found not to state it
 * @param page of the file; {@code printedPage} is what is printed on it, where something is
 * @param confidence from 0 to 1
 * @param group the same number for facts that belong together, such as a control's reference and its text
 * @param rule by which it was found
 * @param regions where the quote stands
 */
public record Fact(
        Field field,
        @Nullable String value,
        int page,
        @Nullable String printedPage,
        String quote,
        double confidence,
        @Nullable Integer group,
        String rule,
        List<Region> regions) {
    public Fact {
        regions = List.copyOf(regions);
    }

    public boolean stated() {
        return value != null;
    }
}
