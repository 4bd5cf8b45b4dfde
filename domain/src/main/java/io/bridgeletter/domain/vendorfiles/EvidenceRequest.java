package io.bridgeletter.domain.vendorfiles;

import io.bridgeletter.domain.evidence.EvidenceClass;
import io.bridgeletter.domain.vendors.ServiceId;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A request for evidence that was sent to the vendor; no services means that it is about all of them. */
public record EvidenceRequest(
        UUID id,
        EvidenceClass asksFor,
        LocalDate requestedOn,
        @Nullable LocalDate due,
        State state,
        Set<ServiceId> services) {
    /** What became of it. Stored: add constants, never rename. */
    public enum State {
        OPEN,
        RECEIVED,
        REFUSED,
        SUBSTITUTE_GIVEN,
        NO_SUCH_DOCUMENT
    }

    public EvidenceRequest {
        services = Set.copyOf(services);
    }

    public boolean isAbout(ServiceId service) {
        return services.isEmpty() || services.contains(service);
    }
}
