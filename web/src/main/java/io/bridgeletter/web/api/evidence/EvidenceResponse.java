package io.bridgeletter.web.api.evidence;

import io.bridgeletter.core.evidence.EvidenceDetail;
import io.bridgeletter.core.evidence.EvidenceInput;
import io.bridgeletter.domain.evidence.EvidenceState;
import io.bridgeletter.domain.evidence.Visibility;
import io.bridgeletter.domain.vendorfiles.CuecConfirmation;
import jakarta.json.bind.annotation.JsonbProperty;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An evidence item as told. */
public record EvidenceResponse(
        UUID id,
        int version,
        UUID vendor,
        @JsonbProperty("class") String evidenceClass,
        Visibility visibility,
        EvidenceState state,
        LocalDate stateSince,
        String title,
        @Nullable String entity,
        @Nullable LocalDate issued,
        @Nullable UUID document,
        @Nullable String sourceUrl,
        @Nullable LocalDate capturedAt,
        EvidenceInput.Examination examination,
        EvidenceInput.Certificate certificate,
        EvidenceInput.Letter letter,
        Collection<UUID> services,
        CuecConfirmation cuecConfirmation,
        @Nullable String notes) {
    static EvidenceResponse of(EvidenceDetail item) {
        var values = item.values();
        return new EvidenceResponse(
                item.id(),
                item.version(),
                item.vendor(),
                item.evidenceClass().wireName(),
                item.visibility(),
                item.state(),
                item.stateSince(),
                item.title(),
                values.entity(),
                values.issued(),
                values.document(),
                values.sourceUrl(),
                values.capturedAt(),
                values.examination(),
                values.certificate(),
                values.letter(),
                values.services(),
                item.cuecConfirmation(),
                values.notes());
    }
}
