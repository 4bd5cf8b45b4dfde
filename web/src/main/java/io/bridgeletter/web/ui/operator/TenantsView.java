package io.bridgeletter.web.ui.operator;

import io.bridgeletter.core.members.TenantAdministration;
import io.bridgeletter.core.tenancy.Tenant;
import io.bridgeletter.web.ui.shared.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists and creates tenants. */
@Named("tenantsView")
@RequestScoped
public class TenantsView {
    @Inject
    TenantAdministration tenants;

    @Inject
    Messages messages;

    private @Nullable String slug;
    private @Nullable String name;
    private @Nullable String timeZone = "Europe/London";
    private @Nullable String administrator;
    private @Nullable String email;

    public List<Tenant> getTenants() {
        return tenants.tenants();
    }

    public String create() {
        var created = tenants.create(slug, name, timeZone, administrator, email);
        messages.info("operator.created", created.name());
        messages.keep();
        return "/operator/tenants?faces-redirect=true";
    }

    public @Nullable String getSlug() {
        return slug;
    }

    public void setSlug(@Nullable String value) {
        slug = value;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String value) {
        name = value;
    }

    public @Nullable String getTimeZone() {
        return timeZone;
    }

    public void setTimeZone(@Nullable String value) {
        timeZone = value;
    }

    public @Nullable String getAdministrator() {
        return administrator;
    }

    public void setAdministrator(@Nullable String value) {
        administrator = value;
    }

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String value) {
        email = value;
    }
}
