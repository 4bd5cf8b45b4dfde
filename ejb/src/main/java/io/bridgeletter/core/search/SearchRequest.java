package io.bridgeletter.core.search;

import io.bridgeletter.domain.evidence.EvidenceClass;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is searched for, and where.
 *
 * @param query as a person typed it
 * @param uploadedFrom the first day, in the tenant's time zone
 * @param uploadedTo the last day
 * @param page of the documents found, counted from 0
 */
public record SearchRequest(
        String query,
        @Nullable UUID vendor,
        @Nullable EvidenceClass documentClass,
        @Nullable LocalDate uploadedFrom,
        @Nullable LocalDate uploadedTo,
        int page) {
    /** Documents on one page of the answer. */
    public static final int DOCUMENTS = 10;

    /** Whether more than the query says what is searched. */
    public boolean isFiltered() {
        return vendor != null || documentClass != null || uploadedFrom != null || uploadedTo != null;
    }
}
