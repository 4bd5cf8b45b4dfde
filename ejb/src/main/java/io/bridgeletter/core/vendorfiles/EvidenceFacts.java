package io.bridgeletter.core.vendorfiles;

import static java.util.Objects.requireNonNullElse;

import io.bridgeletter.core.evidence.EvidenceDetail;
import io.bridgeletter.domain.evidence.EvidenceClass;
import io.bridgeletter.domain.evidence.EvidenceId;
import io.bridgeletter.domain.vendorfiles.Attestation;
import io.bridgeletter.domain.vendorfiles.BridgeLetter;
import io.bridgeletter.domain.vendorfiles.EvidenceItem;
import io.bridgeletter.domain.vendorfiles.Filing;
import io.bridgeletter.domain.vendorfiles.MaterialChanges;
import io.bridgeletter.domain.vendorfiles.SignatoryRole;
import io.bridgeletter.domain.vendorfiles.StatedDates;
import io.bridgeletter.domain.vendorfiles.Validity;
import io.bridgeletter.domain.vendors.LegalName;
import io.bridgeletter.domain.vendors.ServiceId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns evidence as stored into what rules read. */
final class EvidenceFacts {
    private EvidenceFacts() {}

    static EvidenceItem item(EvidenceDetail item) {
        return new EvidenceItem(
                new EvidenceId(item.id()),
                item.evidenceClass(),
                filing(item),
                attestation(item),
                new Validity(
                        item.values().certificate().validFrom(),
                        item.values().certificate().validTo(),
                        item.values().certificate().surveillanceDue()),
                item.acceptedHoles(),
                item.cuecConfirmation());
    }

    /** Empty for everything but a bridge letter. */
    static Stream<BridgeLetter> letter(EvidenceDetail item) {
        if (item.evidenceClass() != EvidenceClass.BRIDGE_LETTER) {
            return Stream.empty();
        }
        var letter = item.values().letter();
        return Stream.of(new BridgeLetter(
                new EvidenceId(item.id()),
                letter.reportFrom(),
                letter.reportTo(),
                letter.coversFrom(),
                letter.coversTo(),
                letter.asOf(),
                item.values().issued(),
                requireNonNullElse(letter.signatoryRole(), SignatoryRole.NOT_STATED),
                requireNonNullElse(letter.materialChanges(), MaterialChanges.NOT_STATED)));
    }

    /** A document that was rejected has no name here and is not on file. */
    private static Filing filing(EvidenceDetail item) {
        return new Filing(
                item.state(),
                item.visibility(),
                item.documentName() != null,
                item.values().sourceUrl(),
                item.values().capturedAt(),
                item.stateSince(),
                item.values().services().stream().map(ServiceId::new).collect(Collectors.toSet()));
    }

    private static Attestation attestation(EvidenceDetail item) {
        var entity = item.values().entity();
        var examination = item.values().examination();
        return new Attestation(
                entity == null ? null : new LegalName(entity),
                examination.systems(),
                examination.categories(),
                new StatedDates(
                        examination.from(),
                        examination.to(),
                        examination.asOf(),
                        item.values().issued()),
                examination.opinion(),
                examination.auditor(),
                List.of(),
                Map.of());
    }
}
