package io.bridgeletter.web.api.evidence;

import io.bridgeletter.core.evidence.EvidenceInput;
import io.bridgeletter.domain.evidence.EvidenceClass;
import io.bridgeletter.domain.evidence.Opinion;
import io.bridgeletter.domain.evidence.TrustCategory;
import io.bridgeletter.domain.evidence.Visibility;
import io.bridgeletter.domain.vendorfiles.MaterialChanges;
import io.bridgeletter.domain.vendorfiles.SignatoryRole;
import io.bridgeletter.web.api.shared.Ids;
import jakarta.json.bind.annotation.JsonbProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An evidence item as sent; class, visibility and title are needed, and what the class asks for.
 *
 * @param evidenceClass as in the facts contract, for instance {@code soc2-type2}; named {@code class}
 * @param accept whether the sender stands for the values at once
 */
public record EvidenceRequest(
        @JsonbProperty("class") @Nullable String evidenceClass,
        @Nullable Visibility visibility,
        @Nullable String title,
        @Nullable String sourceUrl,
        @Nullable LocalDate capturedAt,
        @Nullable UUID document,
        @Nullable String entity,
        @Nullable LocalDate issued,
        @Nullable List<String> systems,
        @Nullable String auditor,
        @Nullable Set<TrustCategory> categories,
        @Nullable Opinion opinion,
        @Nullable LocalDate periodFrom,
        @Nullable LocalDate periodTo,
        @Nullable LocalDate asOf,
        @Nullable String standard,
        @Nullable String number,
        @Nullable String certificationBody,
        @Nullable String accreditationBody,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable List<LocalDate> surveillanceDue,
        @Nullable LocalDate reportFrom,
        @Nullable LocalDate reportTo,
        @Nullable LocalDate coversFrom,
        @Nullable LocalDate coversTo,
        @Nullable String signatory,
        @Nullable SignatoryRole signatoryRole,
        @Nullable MaterialChanges materialChanges,
        @Nullable Set<UUID> services,
        @Nullable String notes,
        @Nullable Boolean accept) {
    EvidenceInput input() {
        var letter = Ids.evidenceClass("class", evidenceClass) == EvidenceClass.BRIDGE_LETTER;
        return new EvidenceInput(
                Ids.evidenceClass("class", evidenceClass),
                visibility,
                title,
                sourceUrl,
                capturedAt,
                document,
                entity,
                issued,
                new EvidenceInput.Examination(
                        systems == null ? List.of() : systems,
                        auditor,
                        categories == null ? Set.of() : categories,
                        opinion,
                        periodFrom,
                        periodTo,
                        letter ? null : asOf),
                new EvidenceInput.Certificate(
                        standard,
                        number,
                        certificationBody,
                        accreditationBody,
                        validFrom,
                        validTo,
                        surveillanceDue == null ? List.of() : surveillanceDue),
                new EvidenceInput.Letter(
                        reportFrom,
                        reportTo,
                        coversFrom,
                        coversTo,
                        letter ? asOf : null,
                        signatory,
                        signatoryRole,
                        materialChanges),
                services == null ? Set.of() : services,
                notes);
    }
}
