package io.bridgeletter.core.documents;

import io.bridgeletter.domain.documents.DocumentState;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document as lists and the API tell it.
 *
 * @param reason message key of what went wrong, where something did
 * @param pagesWithoutText pages that hold only images; null before reading
 */
public record DocumentRow(
        UUID id,
        int version,
        UUID vendor,
        String vendorName,
        String fileName,
        String mediaType,
        long size,
        String sha256,
        DocumentState state,
        @Nullable String reason,
        @Nullable String documentClass,
        @Nullable Integer pages,
        @Nullable Integer pagesWithoutText,
        @Nullable String uploadedBy,
        Instant uploadedAt) {
    /** True while a worker still has to do something. */
    public boolean inProgress() {
        return state == DocumentState.RECEIVED || state == DocumentState.READING;
    }

    public boolean failed() {
        return state == DocumentState.FAILED || state == DocumentState.REJECTED;
    }
}
