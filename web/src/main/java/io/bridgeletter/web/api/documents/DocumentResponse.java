package io.bridgeletter.web.api.documents;

import io.bridgeletter.core.documents.DocumentRow;
import io.bridgeletter.domain.documents.DocumentState;
import jakarta.json.bind.annotation.JsonbProperty;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A document as told; {@code reason} is a code that says why it could not be read, or what to know of it. */
public record DocumentResponse(
        UUID id,
        UUID vendor,
        String fileName,
        String mediaType,
        long size,
        String sha256,
        DocumentState state,
        @Nullable String reason,
        @JsonbProperty("class") @Nullable String documentClass,
        @Nullable Integer pages,
        @Nullable Integer pagesWithoutText,
        @Nullable Integer pagesRead,
        @Nullable Integer ocrPages,
        @Nullable Integer ocrDone,
        @Nullable UUID parent,
        Instant uploadedAt) {
    static DocumentResponse of(DocumentRow row) {
        return new DocumentResponse(
                row.id(),
                row.vendor(),
                row.fileName(),
                row.mediaType(),
                row.size(),
                row.sha256(),
                row.state(),
                row.reason(),
                row.documentClass(),
                row.pages(),
                row.pagesWithoutText(),
                row.pagesRead(),
                row.ocrPages(),
                row.ocrDone(),
                row.parent(),
                row.uploadedAt());
    }
}
