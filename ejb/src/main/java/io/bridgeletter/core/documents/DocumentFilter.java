package io.bridgeletter.core.documents;

import io.bridgeletter.domain.documents.DocumentState;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which documents are wanted; null means any. */
public record DocumentFilter(
        @Nullable UUID vendor,
        @Nullable DocumentState state,
        @Nullable UUID parent) {
    /** What an archive or a mail held. */
    public static DocumentFilter partsOf(UUID parent) {
        return new DocumentFilter(null, null, parent);
    }
}
