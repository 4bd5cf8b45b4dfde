package io.bridgeletter.core.members;

import io.bridgeletter.domain.tenancy.Role;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person of the tenant as the members page shows them. */
public record MemberRow(
        UUID id,
        int version,
        String name,
        String email,
        Set<Role> roles,
        String state,
        @Nullable UUID deputy,
        @Nullable UUID manager,
        Instant invitedAt,
        long ownedItems) {
    public MemberRow {
        roles = Set.copyOf(roles);
    }

    /** In the order of declaration. */
    public List<Role> sortedRoles() {
        return roles.stream().sorted().toList();
    }
}
