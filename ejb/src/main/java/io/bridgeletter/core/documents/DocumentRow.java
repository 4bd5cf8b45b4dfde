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
 * @param pagesRead while it is read: how many of {@code pages}
 * @param ocrPages pages whose text is, or was, recognised from images, and {@code ocrDone} how many of them are done
 * @param parent the archive or mail that it came in
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
        @Nullable Integer pagesRead,
        @Nullable Integer ocrPages,
        @Nullable Integer ocrDone,
        @Nullable UUID parent,
        @Nullable String parentName,
        @Nullable String uploadedBy,
        Instant uploadedAt) {
    /** True while a worker still has to do something. */
    public boolean inProgress() {
        return state == DocumentState.RECEIVED || state == DocumentState.READING;
    }

    /** True where a person can give the password that the file is locked with. */
    public boolean locked() {
        return state == DocumentState.FAILED && "document.encrypted".equals(reason);
    }

    /** True when the content may be handed out: what was rejected is not kept, or dangerous. */
    public boolean hasContent() {
        return state != DocumentState.REJECTED;
    }

    public boolean failed() {
        return state == DocumentState.FAILED || state == DocumentState.REJECTED;
    }
}
