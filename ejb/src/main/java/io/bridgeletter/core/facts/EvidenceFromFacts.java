package io.bridgeletter.core.facts;

import io.bridgeletter.core.evidence.EvidenceInput;
import io.bridgeletter.core.evidence.EvidenceInput.Certificate;
import io.bridgeletter.core.evidence.EvidenceInput.Examination;
import io.bridgeletter.core.evidence.EvidenceInput.Letter;
import io.bridgeletter.domain.evidence.EvidenceClass;
import io.bridgeletter.domain.evidence.EvidenceTitle;
import io.bridgeletter.domain.evidence.Opinion;
import io.bridgeletter.domain.evidence.TrustCategory;
import io.bridgeletter.domain.evidence.Visibility;
import io.bridgeletter.domain.facts.Field;
import io.bridgeletter.domain.vendorfiles.MaterialChanges;
import io.bridgeletter.domain.vendorfiles.SignatoryRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns accepted facts into what evidence holds. Nothing that was rejected or never decided gets there. */
final class EvidenceFromFacts {
    private final List<FactRow> settled;

    private EvidenceFromFacts(List<FactRow> facts) {
        this.settled = facts.stream().filter(FactRow::settled).toList();
    }

    static EvidenceInput of(EvidenceClass documentClass, DocumentFacts facts) {
        return new EvidenceFromFacts(facts.facts()).input(documentClass, facts);
    }

    private EvidenceInput input(EvidenceClass documentClass, DocumentFacts facts) {
        var examination = isReport(documentClass) ? examination() : Examination.NONE;
        var certificate = documentClass.isIsoCertificate() || documentClass == EvidenceClass.BADGE
                ? certificate()
                : Certificate.NONE;
        var letter = documentClass == EvidenceClass.BRIDGE_LETTER ? letter() : Letter.NONE;
        var entity = cut(text(Field.ENTITY));
        var dates = dates(examination, certificate, letter, issued(documentClass));
        return new EvidenceInput(
                documentClass,
                Visibility.PRIVATE,
                new EvidenceTitle(documentClass, certificate.standard(), entity, dates).text(),
                null,
                null,
                facts.document().id(),
                entity,
                dates.issued(),
                examination,
                certificate,
                letter,
                Set.of(),
                null);
    }

    /** At most one of the three says anything. */
    private static EvidenceTitle.Dates dates(
            Examination examination, Certificate certificate, Letter letter, @Nullable LocalDate issued) {
        return new EvidenceTitle.Dates(
                first(examination.from(), certificate.validFrom(), letter.coversFrom()),
                first(examination.to(), certificate.validTo(), letter.coversTo()),
                first(examination.asOf(), letter.asOf()),
                issued);
    }

    private static @Nullable LocalDate first(@Nullable LocalDate... days) {
        return Stream.of(days).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private static boolean isReport(EvidenceClass documentClass) {
        return switch (documentClass) {
            case SOC2_TYPE2, SOC2_TYPE1, SOC1_TYPE1, SOC1_TYPE2, SOC3 -> true;
            default -> false;
        };
    }

    private @Nullable LocalDate issued(EvidenceClass documentClass) {
        return switch (documentClass) {
            case BRIDGE_LETTER -> day(Field.LETTER_DATE);
            case SUBPROCESSOR_LIST -> day(Field.UPDATED);
            case DPA -> day(Field.EFFECTIVE);
            case BADGE -> null;
            default -> Optional.ofNullable(day(Field.REPORT_DATE)).orElse(day(Field.ISSUED));
        };
    }

    private Examination examination() {
        return new Examination(
                all(Field.SYSTEM)
                        .map(EvidenceFromFacts::cut)
                        .filter(Objects::nonNull)
                        .limit(50)
                        .toList(),
                cut(text(Field.AUDITOR)),
                all(Field.CRITERIA)
                        .flatMap(name -> TrustCategory.fromWire(name).stream())
                        .collect(Collectors.toSet()),
                Opinion.fromWire(Objects.requireNonNullElse(text(Field.OPINION), ""))
                        .orElse(null),
                day(Field.PERIOD_FROM),
                day(Field.PERIOD_TO),
                day(Field.AS_OF));
    }

    private Certificate certificate() {
        var number = text(Field.CERTIFICATE_NUMBER) == null ? text(Field.NUMBER) : text(Field.CERTIFICATE_NUMBER);
        var body = text(Field.CERTIFICATION_BODY) == null ? text(Field.ISSUER) : text(Field.CERTIFICATION_BODY);
        var from = day(Field.VALIDITY_FROM) == null ? day(Field.ISSUED) : day(Field.VALIDITY_FROM);
        var to = day(Field.VALIDITY_TO) == null ? day(Field.VALID_TO) : day(Field.VALIDITY_TO);
        return new Certificate(
                text(Field.STANDARD),
                number,
                cut(body),
                cut(text(Field.ACCREDITATION_BODY)),
                from,
                to,
                all(Field.SURVEILLANCE_DUE).map(LocalDate::parse).limit(20).toList());
    }

    private Letter letter() {
        return new Letter(
                day(Field.REPORT_PERIOD_FROM),
                day(Field.REPORT_PERIOD_TO),
                day(Field.COVERS_FROM),
                day(Field.COVERS_TO),
                day(Field.AS_OF),
                cut(text(Field.SIGNATORY)),
                role(text(Field.SIGNATORY_ROLE)),
                changes(text(Field.MATERIAL_CHANGES)));
    }

    static SignatoryRole role(@Nullable String written) {
        if (written == null) {
            return SignatoryRole.NOT_STATED;
        }
        var role = written.toLowerCase(Locale.ROOT);
        if (role.matches(".*\\b(?:partner|auditor|accountant|wirtschaftsprüfer(?:in)?|cpa)\\b.*")) {
            return SignatoryRole.AUDITOR;
        }
        var executive = role.matches(
                "c[a-z]{1,3}o|.*\\b(?:chief|president|director|geschäftsführer(?:in)?|vorstand\\w*|general counsel)\\b.*");
        return executive ? SignatoryRole.EXECUTIVE : SignatoryRole.OTHER;
    }

    private static MaterialChanges changes(@Nullable String written) {
        return switch (Objects.requireNonNullElse(written, "")) {
            case "none" -> MaterialChanges.NONE;
            case "listed" -> MaterialChanges.LISTED;
            default -> MaterialChanges.NOT_STATED;
        };
    }

    private Stream<String> all(Field field) {
        return settled.stream()
                .filter(fact -> fact.field() == field)
                .map(FactRow::value)
                .filter(Objects::nonNull);
    }

    private @Nullable String text(Field field) {
        return all(field).findFirst().orElse(null);
    }

    private @Nullable LocalDate day(Field field) {
        return all(field).findFirst().map(LocalDate::parse).orElse(null);
    }

    /** Names of more than 200 letters are none; the fact keeps what was written. */
    private static @Nullable String cut(@Nullable String text) {
        return text == null || text.length() <= 200 ? text : text.substring(0, 200);
    }
}
