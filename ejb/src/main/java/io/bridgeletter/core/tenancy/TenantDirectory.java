package io.bridgeletter.core.tenancy;

import io.bridgeletter.core.shared.InputCheck;
import io.bridgeletter.core.shared.InvalidInputException;
import io.bridgeletter.domain.tenancy.TenantId;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Creates tenants. Who may do that is decided by its callers: the operator's service, and the demonstration. */
@ApplicationScoped
public class TenantDirectory {
    private static final String UNIQUE_VIOLATION = "23505";

    @Resource(lookup = "java:jboss/datasources/BridgeletterDS")
    DataSource database;

    /** Creates an empty tenant; its slug is part of every address and never changes. */
    public Tenant create(@Nullable String slug, @Nullable String name, @Nullable String timeZone) {
        var zone = zone(timeZone);
        new InputCheck()
                .required("name", name)
                .atMost("name", name, 200)
                .rejectIf(slug == null || !slug.matches("[a-z][a-z0-9-]{1,39}"), "slug", "operator.badSlug")
                .throwIfWrong();
        var tenant = new Tenant(
                new TenantId(UUID.randomUUID()),
                String.valueOf(slug),
                String.valueOf(name).strip(),
                zone);
        try (var connection = database.getConnection();
                var create = connection.prepareStatement("select create_tenant(?, ?, ?, ?)")) {
            create.setObject(1, tenant.id().value());
            create.setString(2, tenant.slug());
            create.setString(3, tenant.name());
            create.setString(4, zone.getId());
            create.execute();
            return tenant;
        } catch (SQLException e) {
            if (UNIQUE_VIOLATION.equals(e.getSQLState())) {
                throw new InvalidInputException("slug", "operator.slugTaken");
            }
            throw new IllegalStateException("The tenant cannot be created", e);
        }
    }

    private static ZoneId zone(@Nullable String timeZone) {
        try {
            return ZoneId.of(timeZone == null ? "" : timeZone.strip());
        } catch (DateTimeException e) {
            throw new InvalidInputException("timeZone", "operator.badZone");
        }
    }
}
