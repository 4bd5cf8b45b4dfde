package io.bridgeletter.domain.vendorfiles;

import io.bridgeletter.domain.evidence.EvidenceClass;
import io.bridgeletter.domain.evidence.EvidenceId;
import io.bridgeletter.domain.vendors.ServiceId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One evidence item with everything that rules read of it.
 *
 * @param acceptedHoles days between two periods that a person accepted, with a reason; some no longer hold
 */
public record EvidenceItem(
        EvidenceId id,
        EvidenceClass evidenceClass,
        Filing filing,
        Attestation attestation,
        Validity validity,
        List<AcceptedHole> acceptedHoles,
        CuecConfirmation cuecConfirmation) {
    public EvidenceItem {
        acceptedHoles = List.copyOf(acceptedHoles);
    }

    public boolean isAbout(ServiceId service) {
        return filing.services().isEmpty() || filing.services().contains(service);
    }

    /** Accepted private SOC 2 report of either type with its document on file; it may be stale. */
    public boolean isAcceptedReport() {
        return evidenceClass.isSoc2Report() && filing.closes();
    }

    /** The last day that the report speaks about: period end of a Type II, the one day of a Type I. */
    public @Nullable LocalDate lastDay() {
        StatedDates dates = attestation.dates();
        return evidenceClass == EvidenceClass.SOC2_TYPE1 ? dates.asOf() : dates.periodTo();
    }
}
