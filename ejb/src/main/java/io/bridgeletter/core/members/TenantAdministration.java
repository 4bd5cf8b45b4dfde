package io.bridgeletter.core.members;

import static io.bridgeletter.core.audit.AuditAction.TENANT_CREATED;

import io.bridgeletter.core.audit.AuditEntry;
import io.bridgeletter.core.audit.AuditTrail;
import io.bridgeletter.core.tenancy.Caller;
import io.bridgeletter.core.tenancy.Identity;
import io.bridgeletter.core.tenancy.Tenant;
import io.bridgeletter.core.tenancy.TenantDirectory;
import io.bridgeletter.core.tenancy.TenantScope;
import io.bridgeletter.domain.tenancy.Role;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the operator does: creates tenants with their first administrator. Sees their names, never their evidence. */
@Stateless
@DeclareRoles("operator")
@RolesAllowed("operator")
public class TenantAdministration {
    @Inject
    Identity identity;

    @Inject
    TenantDirectory directory;

    @Inject
    MemberService members;

    @Inject
    AuditTrail audit;

    public List<Tenant> tenants() {
        return identity.activeTenants();
    }

    /** Creates the tenant and invites its first administrator; both, or neither. */
    public Tenant create(
            @Nullable String slug,
            @Nullable String name,
            @Nullable String timeZone,
            @Nullable String administrator,
            @Nullable String email) {
        var tenant = directory.create(slug, name, timeZone);
        TenantScope.run(Caller.system(tenant), () -> {
            audit.record(AuditEntry.of(TENANT_CREATED, "tenant", tenant.id().value())
                    .with("slug", tenant.slug())
                    .with("name", tenant.name()));
            members.invite(new MemberInput(administrator, email, Set.of(Role.ADMIN), null, null));
        });
        return tenant;
    }
}
