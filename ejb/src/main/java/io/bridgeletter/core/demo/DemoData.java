package io.bridgeletter.core.demo;

import io.bridgeletter.core.members.MemberInput;
import io.bridgeletter.core.members.MemberService;
import io.bridgeletter.core.members.Person;
import io.bridgeletter.core.shared.Setting;
import io.bridgeletter.core.tenancy.Caller;
import io.bridgeletter.core.tenancy.Identity;
import io.bridgeletter.core.tenancy.Tenant;
import io.bridgeletter.core.tenancy.TenantDirectory;
import io.bridgeletter.core.tenancy.TenantScope;
import io.bridgeletter.domain.tenancy.MemberId;
import io.bridgeletter.domain.tenancy.Role;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Creates the demonstration tenants on an empty database, where the operator asked for them. */
@Singleton
@Startup
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoData {
    @Inject
    Identity identity;

    @Inject
    TenantDirectory tenants;

    @Inject
    MemberService members;

    @Inject
    DemoSituations situations;

    @Inject
    DemoSamples samples;

    @Inject
    Clock clock;

    @PostConstruct
    void create() {
        if (Setting.BRIDGELETTER_DEMO.enabled() && identity.activeTenants().isEmpty()) {
            northwind();
            contoso();
        }
    }

    private void northwind() {
        var tenant = tenants.create("northwind", "Northwind Bank", "Europe/London");
        var analyst = member(tenant, "Maya Okafor", "analyst@northwind.example", Role.ANALYST);
        var owner = member(tenant, "Lena Brandt", "owner@northwind.example", Role.OWNER);
        member(tenant, "Samir Iyer", "approver@northwind.example", Role.APPROVER);
        member(tenant, "Agnes Kowalski", "auditor@northwind.example", Role.AUDITOR);
        member(tenant, "Tom Lindqvist", "admin@northwind.example", Role.ADMIN);
        member(tenant, "Ines Carvalho", "viewer@northwind.example", Role.VIEWER);
        manager(tenant, "Samir Iyer", "Maya Okafor", "Lena Brandt");
        as(
                tenant,
                analyst,
                setting -> {
                    samples.flatkey(setting);
                    samples.halyard(setting);
                    samples.pinecrest(setting);
                    samples.tarnAndLantern(setting);
                    DemoVendors.NORTHWIND.forEach(vendor -> situations.file(vendor, setting));
                },
                owner);
    }

    private void contoso() {
        var tenant = tenants.create("contoso", "Contoso Health", "America/Chicago");
        var analyst = member(tenant, "Maya Okafor", "analyst@northwind.example", Role.ANALYST);
        member(tenant, "Priya Raman", "admin@contoso.example", Role.ADMIN);
        as(
                tenant,
                analyst,
                setting -> DemoVendors.CONTOSO.forEach(vendor -> situations.file(vendor, setting)),
                analyst);
    }

    private MemberId member(Tenant tenant, String name, String email, Role role) {
        return TenantScope.get(
                Caller.system(tenant), () -> members.add(new MemberInput(name, email, Set.of(role), null, null)));
    }

    /** Makes one person the manager of the others. */
    private void manager(Tenant tenant, String manager, String... people) {
        TenantScope.run(Caller.system(tenant), () -> {
            var listed = members.list();
            var id = members.people().stream()
                    .filter(person -> person.name().equals(manager))
                    .map(Person::id)
                    .findFirst()
                    .orElseThrow();
            listed.stream()
                    .filter(row -> List.of(people).contains(row.name()))
                    .forEach(row -> members.change(
                            new MemberId(row.id()),
                            row.version(),
                            new MemberInput(row.name(), row.email(), row.roles(), null, id)));
        });
    }

    private void as(Tenant tenant, MemberId analyst, Consumer<DemoSituations.Setting> work, MemberId owner) {
        var caller = new Caller(
                tenant.id(),
                tenant.slug(),
                tenant.name(),
                tenant.zone(),
                analyst,
                "Maya Okafor",
                Set.of(Role.ANALYST),
                "en");
        var setting = new DemoSituations.Setting(analyst, owner, LocalDate.now(clock.withZone(tenant.zone())));
        TenantScope.run(caller, () -> work.accept(setting));
    }
}
