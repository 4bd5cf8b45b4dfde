package io.bridgeletter.core.tenancy;

import io.bridgeletter.domain.tenancy.MemberId;
import io.bridgeletter.domain.tenancy.Permission;
import io.bridgeletter.domain.tenancy.Role;
import io.bridgeletter.domain.tenancy.TenantId;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who acts in which tenant. A member acts with the roles of the membership; the system (a job) acts without being a
 * member, and services let it pass.
 *
 * @param member null for the system
 * @param name what lists and mails call the caller
 */
public record Caller(
        TenantId tenant,
        String slug,
        String tenantName,
        ZoneId zone,
        @Nullable MemberId member,
        String name,
        Set<Role> roles,
        String locale) {
    public Caller {
        roles = Set.copyOf(roles);
    }

    /** A job that works in this tenant. */
    public static Caller system(Tenant tenant) {
        return new Caller(
                tenant.id(), tenant.slug(), tenant.name(), tenant.zone(), null, "Bridgeletter", Set.of(), "en");
    }

    /** True when one of the roles permits it without restriction. The system may do anything. */
    public boolean may(Permission permission) {
        return isSystem() || roles.stream().anyMatch(role -> role.permits(permission));
    }

    /** True when one of the roles permits it at least for what is the caller's own. */
    public boolean mayOnOwn(Permission permission) {
        return isSystem() || roles.stream().anyMatch(role -> role.permitsOnOwn(permission));
    }

    /** True for the member with this id; never for the system. */
    public boolean is(@Nullable UUID memberId) {
        return member != null && member.value().equals(memberId);
    }

    public boolean isSystem() {
        return member == null;
    }
}
