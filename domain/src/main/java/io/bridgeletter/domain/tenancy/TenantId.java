package io.bridgeletter.domain.tenancy;

import java.util.UUID;

/** Names a tenant, so that another kind of id cannot be passed in its place. */
public record TenantId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
