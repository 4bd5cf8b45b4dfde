package io.bridgeletter.core.audit;

import io.bridgeletter.core.audit.internal.AuditEventEntity;
import io.bridgeletter.core.tenancy.AccessDenials;
import io.bridgeletter.core.tenancy.TenantScope;
import io.bridgeletter.domain.tenancy.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;

/** Writes the trail in the transaction of what it tells: both are there, or neither is. */
@ApplicationScoped
public class AuditTrail implements AccessDenials {
    @PersistenceContext(unitName = "bridgeletter")
    EntityManager entities;

    @Inject
    TenantScope tenants;

    @Inject
    Clock clock;

    /** Adds to the trail of the current tenant; needs the transaction of the change. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(AuditEntry entry) {
        var caller = tenants.requireTenant();
        entities.persist(new AuditEventEntity(clock.instant(), caller, entry, canonical(entry.details())));
    }

    /** {@inheritDoc} */
    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void record(Permission missing, String operation) {
        var entry = new AuditEntry(
                AuditAction.ACCESS_DENIED,
                "operation",
                null,
                null,
                Map.of("permission", missing.name(), "operation", operation));
        entities.persist(
                new AuditEventEntity(clock.instant(), tenants.requireTenant(), entry, canonical(entry.details())));
    }

    /** Keys in order, no spaces: the same details always make the same text. */
    static String canonical(Map<String, String> details) {
        var json = Json.createObjectBuilder();
        new TreeMap<>(details).forEach(json::add);
        return json.build().toString();
    }
}
