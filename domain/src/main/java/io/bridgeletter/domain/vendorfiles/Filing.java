package io.bridgeletter.domain.vendorfiles;

import io.bridgeletter.domain.evidence.EvidenceState;
import io.bridgeletter.domain.evidence.Visibility;
import io.bridgeletter.domain.vendors.ServiceId;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How an evidence item lies on file.
 *
 * @param stateSince the day on which it entered its state; for an accepted item the day of acceptance
 * @param services the services that it is about; empty means all of the vendor
 */
public record Filing(
        EvidenceState state,
        Visibility visibility,
        boolean hasDocument,
        @Nullable String source,
        @Nullable LocalDate capturedAt,
        @Nullable LocalDate stateSince,
        Set<ServiceId> services) {
    public Filing {
        services = Set.copyOf(services);
    }

    /** Accepted by a person, private, and the document itself on file: only such an item closes anything. */
    public boolean closes() {
        return state == EvidenceState.ACCEPTED && visibility == Visibility.PRIVATE && hasDocument;
    }
}
