package io.bridgeletter.core.tenancy.internal;

import io.bridgeletter.core.tenancy.TenantScope;
import java.util.UUID;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;

/** Tells Hibernate the current tenant, and throws where there is none: no session is ever opened for "all". */
public class TenantIdentifierResolver implements CurrentTenantIdentifierResolver<UUID> {
    @Override
    public UUID resolveCurrentTenantIdentifier() {
        return TenantScope.requireCurrent().tenant().value();
    }

    @Override
    public boolean validateExistingCurrentSessions() {
        return true;
    }
}
