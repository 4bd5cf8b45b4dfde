package io.bridgeletter.core.vendors;

import io.bridgeletter.core.members.Person;
import io.bridgeletter.domain.vendors.ServiceKind;
import io.bridgeletter.domain.vendors.Tier;
import io.bridgeletter.domain.vendors.VendorState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything that the register holds about one vendor. */
public record VendorDetail(
        UUID id,
        int version,
        VendorInput values,
        @Nullable Person owner,
        @Nullable Instant archivedAt,
        Instant updatedAt,
        List<ServiceDetail> services) {
    public VendorDetail {
        services = List.copyOf(services);
    }

    public String name() {
        var name = values.name();
        return name == null ? legalName() : name;
    }

    public String legalName() {
        var legalName = values.legalName();
        return legalName == null ? "" : legalName;
    }

    public VendorState state() {
        var state = values.state();
        return state == null ? VendorState.PROSPECT : state;
    }

    public @Nullable LocalDate nextReview() {
        return values.nextReview();
    }

    public boolean archived() {
        return archivedAt != null;
    }

    /** The strictest tier of the services in use, or null without a service. */
    public @Nullable Tier tier() {
        return services.stream()
                .filter(service -> !service.archived())
                .map(ServiceDetail::tier)
                .min(Tier::compareTo)
                .orElse(null);
    }

    /** The kinds of the services in use, each once. */
    public List<ServiceKind> kinds() {
        return services.stream()
                .filter(service -> !service.archived())
                .map(ServiceDetail::kind)
                .distinct()
                .sorted()
                .toList();
    }
}
