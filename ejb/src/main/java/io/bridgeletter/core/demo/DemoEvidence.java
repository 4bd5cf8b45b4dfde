package io.bridgeletter.core.demo;

import io.bridgeletter.core.evidence.EvidenceInput;
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

/** Inputs as an analyst would enter them. */
final class DemoEvidence {
    private DemoEvidence() {}

    static EvidenceInput report(
            String entity, String system, LocalDate from, LocalDate to, Set<TrustCategory> categories, UUID document) {
        return new EvidenceInput(
                EvidenceClass.SOC2_TYPE2,
                Visibility.PRIVATE,
                "SOC 2 Type II report " + to.getYear(),
                null,
                null,
                document,
                entity,
                to.plusDays(45),
                new EvidenceInput.Examination(
                        List.of(system), "Fennick & Rowe LLP", categories, Opinion.UNQUALIFIED, from, to, null),
                EvidenceInput.Certificate.NONE,
                EvidenceInput.Letter.NONE,
                Set.of(),
                null);
    }

    static EvidenceInput typeOne(String entity, String system, LocalDate asOf, UUID document) {
        return new EvidenceInput(
                EvidenceClass.SOC2_TYPE1,
                Visibility.PRIVATE,
                "SOC 2 Type I report " + asOf.getYear(),
                null,
                null,
                document,
                entity,
                asOf.plusDays(30),
                new EvidenceInput.Examination(
                        List.of(system),
                        "Okafor Attest PLLC",
                        Set.of(TrustCategory.SECURITY),
                        Opinion.UNQUALIFIED,
                        null,
                        null,
                        asOf),
                EvidenceInput.Certificate.NONE,
                EvidenceInput.Letter.NONE,
                Set.of(),
                null);
    }

    static EvidenceInput letter(String entity, LocalDate from, LocalDate to, LocalDate coversTo, UUID document) {
        return new EvidenceInput(
                EvidenceClass.BRIDGE_LETTER,
                Visibility.PRIVATE,
                "Bridge letter to " + coversTo,
                null,
                null,
                document,
                entity,
                coversTo.plusDays(2),
                EvidenceInput.Examination.NONE,
                EvidenceInput.Certificate.NONE,
                new EvidenceInput.Letter(
                        from,
                        to,
                        to.plusDays(1),
                        coversTo,
                        null,
                        "Chief Information Security Officer",
                        SignatoryRole.EXECUTIVE,
                        MaterialChanges.NONE),
                Set.of(),
                null);
    }

    static EvidenceInput certificate(String entity, LocalDate from, LocalDate to, UUID document) {
        return new EvidenceInput(
                EvidenceClass.ISO27001_CERTIFICATE,
                Visibility.PRIVATE,
                "ISO/IEC 27001:2022 certificate",
                null,
                null,
                document,
                entity,
                from,
                EvidenceInput.Examination.NONE,
                new EvidenceInput.Certificate(
                        "ISO/IEC 27001:2022",
                        "MR " + Math.floorMod(entity.hashCode(), 900_000),
                        "Meridian Assurance Registrars",
                        null,
                        from,
                        to,
                        List.of(from.plusYears(1), from.plusYears(2))),
                EvidenceInput.Letter.NONE,
                Set.of(),
                null);
    }

    static EvidenceInput listing(
            String title,
            String entity,
            @Nullable String standard,
            String number,
            LocalDate from,
            LocalDate to,
            String source,
            LocalDate seen) {
        return new EvidenceInput(
                standard == null ? EvidenceClass.BADGE : EvidenceClass.ISO27001_CERTIFICATE,
                Visibility.PUBLIC,
                title,
                source,
                seen,
                null,
                entity,
                null,
                EvidenceInput.Examination.NONE,
                new EvidenceInput.Certificate(standard, number, null, null, from, to, List.of()),
                EvidenceInput.Letter.NONE,
                Set.of(),
                null);
    }
}
