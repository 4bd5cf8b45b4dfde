package io.bridgeletter.core.documents;

import io.bridgeletter.domain.documents.DocumentState;
import io.bridgeletter.domain.evidence.EvidenceClass;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which documents are wanted; null means any.
 *
 * @param documentClass what they were recognised as, or what a person said that they are
 * @param name words of the file name, in any order
 * @param parent the archive or mail that they came in
 */
public record DocumentFilter(
        @Nullable UUID vendor,
        @Nullable EvidenceClass documentClass,
        @Nullable String name,
        @Nullable DocumentState state,
        @Nullable UUID parent) {
    public static final DocumentFilter ALL = new DocumentFilter(null, null, null, null, null);

    public static DocumentFilter ofVendor(UUID vendor) {
        return new DocumentFilter(vendor, null, null, null, null);
    }

    /** What an archive or a mail held. */
    public static DocumentFilter partsOf(UUID parent) {
        return new DocumentFilter(null, null, null, null, parent);
    }
}
