package io.bridgeletter.core.evidence.internal;

import io.bridgeletter.core.evidence.EvidenceDetail;
import io.bridgeletter.core.evidence.EvidenceInput;
import io.bridgeletter.core.shared.Enums;
import io.bridgeletter.domain.evidence.EvidenceClass;
import io.bridgeletter.domain.evidence.TrustCategory;
import io.bridgeletter.domain.vendorfiles.AcceptedHole;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Turns stored items into read models. */
public final class EvidenceReading {
    private EvidenceReading() {}

    public static EvidenceDetail detail(
            EvidenceEntity item, Set<UUID> services, List<AcceptedHole> holes, @Nullable String documentName) {
        return new EvidenceDetail(
                item.id,
                item.version,
                item.vendorId,
                values(item, services),
                item.state,
                item.stateSince,
                item.cuecsConfirmed,
                holes,
                documentName);
    }

    private static EvidenceInput values(EvidenceEntity item, Set<UUID> services) {
        return new EvidenceInput(
                item.evidenceClass,
                item.visibility,
                item.title,
                item.sourceUrl,
                item.capturedAt,
                item.documentId,
                item.entity,
                item.issued,
                examination(item),
                certificate(item),
                letter(item),
                services,
                item.notes);
    }

    private static EvidenceInput.Examination examination(EvidenceEntity item) {
        return new EvidenceInput.Examination(
                List.of(item.systems),
                item.auditor,
                Enums.set(TrustCategory.class, item.categories),
                item.opinion,
                item.periodFrom,
                item.periodTo,
                isLetter(item) ? null : item.asOf);
    }

    private static EvidenceInput.Certificate certificate(EvidenceEntity item) {
        return new EvidenceInput.Certificate(
                item.standard,
                item.number,
                item.certificationBody,
                item.accreditationBody,
                item.validFrom,
                item.validTo,
                List.of(item.surveillanceDue));
    }

    private static EvidenceInput.Letter letter(EvidenceEntity item) {
        return new EvidenceInput.Letter(
                item.reportFrom,
                item.reportTo,
                item.coversFrom,
                item.coversTo,
                isLetter(item) ? item.asOf : null,
                item.signatory,
                item.signatoryRole,
                item.materialChanges);
    }

    private static boolean isLetter(EvidenceEntity item) {
        return item.evidenceClass == EvidenceClass.BRIDGE_LETTER;
    }
}
