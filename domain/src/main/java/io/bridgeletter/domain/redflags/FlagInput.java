package io.bridgeletter.domain.redflags;

import io.bridgeletter.domain.evidence.EvidenceId;
import io.bridgeletter.domain.vendorfiles.EvidenceItem;
import org.jspecify.annotations.Nullable;

/** A fact that a flag rests on: evidence, the fact's name in the facts contract, and the page where it was read. */
public record FlagInput(
        EvidenceId evidence,
        @Nullable String field,
        @Nullable Integer page) {
    static FlagInput of(EvidenceItem item, String field) {
        return new FlagInput(item.id(), field, item.attestation().pages().get(field));
    }

    static FlagInput of(EvidenceItem item) {
        return new FlagInput(item.id(), null, null);
    }
}
