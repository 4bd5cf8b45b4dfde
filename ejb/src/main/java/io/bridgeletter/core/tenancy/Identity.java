package io.bridgeletter.core.tenancy;

import io.bridgeletter.core.tenancy.internal.TenancyRows;
import io.bridgeletter.domain.tenancy.TenantId;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Asked before a tenant is known: who is this, and where do they belong? Answers for one person only. */
@Stateless
@PermitAll
public class Identity {
    @Resource(lookup = "java:jboss/datasources/BridgeletterDS")
    DataSource database;

    /** The person's memberships by name of the tenant; binds invitations to a verified address first. */
    public List<Caller> memberships(Login login) {
        try (var connection = database.getConnection();
                var identify = connection.prepareStatement("select identify_person(?, ?, ?, ?, ?)");
                var memberships = connection.prepareStatement("select * from memberships_of(?)")) {
            identify.setString(1, login.issuer());
            identify.setString(2, login.subject());
            identify.setString(3, login.email());
            identify.setBoolean(4, login.emailVerified());
            identify.setString(5, login.name());
            try (var person = identify.executeQuery()) {
                person.next();
                memberships.setObject(1, person.getObject(1, UUID.class));
            }
            var callers = new ArrayList<Caller>();
            try (var rows = memberships.executeQuery()) {
                while (rows.next()) {
                    callers.add(TenancyRows.caller(rows));
                }
            }
            return callers;
        } catch (SQLException e) {
            throw new IllegalStateException("Memberships cannot be read", e);
        }
    }

    /** Every tenant that is in use; for jobs, which then enter one at a time. */
    public List<Tenant> activeTenants() {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "select id, slug, name, time_zone from tenant where active order by slug");
                var rows = statement.executeQuery()) {
            var tenants = new ArrayList<Tenant>();
            while (rows.next()) {
                tenants.add(TenancyRows.tenant(rows));
            }
            return tenants;
        } catch (SQLException e) {
            throw new IllegalStateException("Tenants cannot be read", e);
        }
    }

    /** The tenant with this id, if it is in use. */
    public Optional<Tenant> tenant(TenantId id) {
        return activeTenants().stream().filter(tenant -> tenant.id().equals(id)).findFirst();
    }
}
