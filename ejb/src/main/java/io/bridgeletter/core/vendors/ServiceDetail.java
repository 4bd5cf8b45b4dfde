package io.bridgeletter.core.vendors;

import io.bridgeletter.domain.vendors.ServiceKind;
import io.bridgeletter.domain.vendors.Tier;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything that the register holds about one service. */
public record ServiceDetail(
        UUID id,
        int version,
        UUID vendor,
        ServiceInput values,
        Instant createdAt,
        @Nullable Instant archivedAt) {
    public String name() {
        var name = values.name();
        return name == null ? "" : name;
    }

    public ServiceKind kind() {
        var kind = values.kind();
        return kind == null ? ServiceKind.OTHER : kind;
    }

    public Tier tier() {
        var tier = values.tier();
        return tier == null ? Tier.T2 : tier;
    }

    public boolean archived() {
        return archivedAt != null;
    }
}
