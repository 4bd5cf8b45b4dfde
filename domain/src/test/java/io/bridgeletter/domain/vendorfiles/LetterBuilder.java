package io.bridgeletter.domain.vendorfiles;

import io.bridgeletter.domain.evidence.EvidenceClass;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Builds a bridge letter that has no fault unless a test gives it one. */
public final class LetterBuilder {
    private EvidenceBuilder evidence = EvidenceBuilder.evidence(EvidenceClass.BRIDGE_LETTER);
    private @Nullable LocalDate reportFrom;
    private @Nullable LocalDate reportTo;
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private @Nullable LocalDate asOf;
    private @Nullable LocalDate signed;
    private SignatoryRole signatory = SignatoryRole.EXECUTIVE;
    private MaterialChanges changes = MaterialChanges.NONE;

    /** Signed on the last day that it covers. */
    public static LetterBuilder letter(@Nullable String from, @Nullable String to) {
        LetterBuilder builder = new LetterBuilder();
        builder.from = EvidenceBuilder.day(from);
        builder.to = EvidenceBuilder.day(to);
        return builder.signed(to);
    }

    public static LetterBuilder letterAsOf(String day) {
        LetterBuilder builder = letter(null, null).signed(day);
        builder.asOf = LocalDate.parse(day);
        return builder;
    }

    public LetterBuilder citing(@Nullable String periodFrom, @Nullable String periodTo) {
        reportFrom = EvidenceBuilder.day(periodFrom);
        reportTo = EvidenceBuilder.day(periodTo);
        return this;
    }

    public LetterBuilder signed(@Nullable String day) {
        signed = EvidenceBuilder.day(day);
        return this;
    }

    public LetterBuilder signedBy(SignatoryRole role) {
        signatory = role;
        return this;
    }

    public LetterBuilder changes(MaterialChanges stated) {
        changes = stated;
        return this;
    }

    public LetterBuilder filed(EvidenceBuilder as) {
        evidence = as;
        return this;
    }

    EvidenceItem item() {
        return evidence.build();
    }

    BridgeLetter build() {
        return new BridgeLetter(item().id(), reportFrom, reportTo, from, to, asOf, signed, signatory, changes);
    }
}
