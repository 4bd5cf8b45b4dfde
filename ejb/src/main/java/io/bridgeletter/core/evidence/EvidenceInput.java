package io.bridgeletter.core.evidence;

import io.bridgeletter.domain.evidence.EvidenceClass;
import io.bridgeletter.domain.evidence.Opinion;
import io.bridgeletter.domain.evidence.TrustCategory;
import io.bridgeletter.domain.evidence.Visibility;
import io.bridgeletter.domain.vendorfiles.MaterialChanges;
import io.bridgeletter.domain.vendorfiles.SignatoryRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person enters about an evidence item. Which parts a class may fill is checked by {@link EvidenceCheck}.
 *
 * @param sourceUrl where public evidence was seen, on the day {@code capturedAt}
 * @param services the services that it is about; none means all of the vendor
 */
public record EvidenceInput(
        @Nullable EvidenceClass evidenceClass,
        @Nullable Visibility visibility,
        @Nullable String title,
        @Nullable String sourceUrl,
        @Nullable LocalDate capturedAt,
        @Nullable UUID document,
        @Nullable String entity,
        @Nullable LocalDate issued,
        Examination examination,
        Certificate certificate,
        Letter letter,
        Set<UUID> services,
        @Nullable String notes) {
    public EvidenceInput {
        services = Set.copyOf(services);
    }

    /** What an auditor examined: a period (Type II) or one day (Type I). */
    public record Examination(
            List<String> systems,
            @Nullable String auditor,
            Set<TrustCategory> categories,
            @Nullable Opinion opinion,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalDate asOf) {
        public static final Examination NONE = new Examination(List.of(), null, Set.of(), null, null, null, null);

        public Examination {
            systems = List.copyOf(systems);
            categories = Set.copyOf(categories);
        }
    }

    /** What a certificate or listing prints: a validity window, which is never an examined period. */
    public record Certificate(
            @Nullable String standard,
            @Nullable String number,
            @Nullable String certificationBody,
            @Nullable String accreditationBody,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            List<LocalDate> surveillanceDue) {
        public static final Certificate NONE = new Certificate(null, null, null, null, null, null, List.of());

        public Certificate {
            surveillanceDue = List.copyOf(surveillanceDue);
        }
    }

    /** What management says in a bridge letter; {@code asOf} where it names a day instead of a span. */
    public record Letter(
            @Nullable LocalDate reportFrom,
            @Nullable LocalDate reportTo,
            @Nullable LocalDate coversFrom,
            @Nullable LocalDate coversTo,
            @Nullable LocalDate asOf,
            @Nullable String signatory,
            @Nullable SignatoryRole signatoryRole,
            @Nullable MaterialChanges materialChanges) {
        public static final Letter NONE = new Letter(null, null, null, null, null, null, null, null);
    }
}
