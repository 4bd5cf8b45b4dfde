package io.bridgeletter.core.tenancy.internal;

import io.bridgeletter.core.tenancy.Caller;
import io.bridgeletter.core.tenancy.Tenant;
import io.bridgeletter.domain.tenancy.MemberId;
import io.bridgeletter.domain.tenancy.Role;
import io.bridgeletter.domain.tenancy.TenantId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.UUID;

/** Rows that are read before a tenant is known, and therefore without Hibernate. */
public final class TenancyRows {
    private TenancyRows() {}

    /** A row of {@code memberships_of}. */
    public static Caller caller(ResultSet row) throws SQLException {
        var roles = EnumSet.noneOf(Role.class);
        Arrays.stream((String[]) row.getArray("roles").getArray())
                .map(Role::valueOf)
                .forEach(roles::add);
        return new Caller(
                new TenantId(row.getObject("tenant_id", UUID.class)),
                row.getString("slug"),
                row.getString("tenant_name"),
                ZoneId.of(row.getString("time_zone")),
                new MemberId(row.getObject("member_id", UUID.class)),
                row.getString("display_name"),
                roles,
                row.getString("locale"));
    }

    /** A row of the table of tenants. */
    public static Tenant tenant(ResultSet row) throws SQLException {
        return new Tenant(
                new TenantId(row.getObject("id", UUID.class)),
                row.getString("slug"),
                row.getString("name"),
                ZoneId.of(row.getString("time_zone")));
    }
}
