package io.bridgeletter.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.bridgeletter.core.audit.AuditFilter;
import io.bridgeletter.core.audit.AuditService;
import io.bridgeletter.core.cuecs.CuecFilter;
import io.bridgeletter.core.cuecs.CuecPlanService;
import io.bridgeletter.core.dashboard.DashboardService;
import io.bridgeletter.core.documents.DocumentFilter;
import io.bridgeletter.core.documents.DocumentService;
import io.bridgeletter.core.redflags.RedFlagFilter;
import io.bridgeletter.core.redflags.RedFlagService;
import io.bridgeletter.core.redflags.internal.SweepSteps;
import io.bridgeletter.core.register.Register;
import io.bridgeletter.core.register.VendorFilter;
import io.bridgeletter.core.register.VendorRow;
import io.bridgeletter.core.register.VendorSort;
import io.bridgeletter.core.shared.Page;
import io.bridgeletter.core.shared.PageRequest;
import io.bridgeletter.core.tenancy.Caller;
import io.bridgeletter.core.tenancy.Identity;
import io.bridgeletter.core.tenancy.Tenant;
import io.bridgeletter.core.tenancy.TenantScope;
import io.bridgeletter.core.work.WorkItem;
import io.bridgeletter.core.work.WorkKind;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.EntityManagerFactory;
import java.net.URISyntaxException;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a page reads and what a sweep judges takes as many queries for many rows as for few. */
@ExtendWith(ArquillianExtension.class)
class QueriesIT {
    private static final String EJB_JAR = "java:global/bridgeletter/ejb/";

    @EJB(lookup = EJB_JAR + "Identity!io.bridgeletter.core.tenancy.Identity")
    Identity identity;

    @EJB(lookup = EJB_JAR + "Register!io.bridgeletter.core.register.Register")
    Register register;

    @EJB(lookup = EJB_JAR + "DocumentService!io.bridgeletter.core.documents.DocumentService")
    DocumentService documents;

    @EJB(lookup = EJB_JAR + "CuecPlanService!io.bridgeletter.core.cuecs.CuecPlanService")
    CuecPlanService cuecs;

    @EJB(lookup = EJB_JAR + "RedFlagService!io.bridgeletter.core.redflags.RedFlagService")
    RedFlagService flags;

    @EJB(lookup = EJB_JAR + "DashboardService!io.bridgeletter.core.dashboard.DashboardService")
    DashboardService dashboard;

    @EJB(lookup = EJB_JAR + "AuditService!io.bridgeletter.core.audit.AuditService")
    AuditService audit;

    @Resource(lookup = "java:jboss/bridgeletter/EntityManagerFactory")
    EntityManagerFactory factory;

    @Deployment
    static WebArchive tests() throws URISyntaxException {
        return InServer.archive(QueriesIT.class);
    }

    @Test
    void documents() {
        assertSame(2, page -> documents.list(DocumentFilter.ALL, page));
    }

    @Test
    void user_controls() {
        assertSame(2, page -> cuecs.list(new CuecFilter(null, null, null, null, false, false), page));
    }

    @Test
    void my_work() {
        var owner = in("northwind", () -> cuecs.list(
                        new CuecFilter(null, null, null, null, false, false), new PageRequest(0, 1))
                .rows()
                .get(0)
                .owner());
        assertThat(owner).isNotNull();
        assertSame(2, page -> cuecs.list(CuecFilter.ownedBy(owner), page));
    }

    @Test
    void red_flags() {
        assertSame(2, page -> flags.list(RedFlagFilter.OPEN, page));
    }

    @Test
    void audit_trail() {
        assertSame(9, page -> audit.list(new AuditFilter(null, null, null, null, null), page));
    }

    @Test
    void expiring() {
        assertSameForBothTenants(2, dashboard -> dashboard.due());
    }

    @Test
    void dashboard_numbers() {
        assertSameForBothTenants(8, dashboard -> dashboard.numbers());
    }

    @Test
    void dashboard_counts() {
        assertSameForBothTenants(1, dashboard -> dashboard.counts());
    }

    @Test
    void dashboard_coverage() {
        var few = queries("northwind", () -> dashboard.coverageRows(2));
        var many = queries("northwind", () -> dashboard.coverageRows(25));
        assertThat(many).isEqualTo(few).isLessThanOrEqualTo(10);
    }

    /** Nothing changes from one judgement to the next: what is counted is the reading. */
    @Test
    void a_sweep_of_many_vendors() {
        var vendors = in(
                "northwind",
                () -> register.list(VendorFilter.ALL, VendorSort.NAME, false, new PageRequest(0, 40)).rows().stream()
                        .map(VendorRow::id)
                        .toList());
        assertThat(vendors).hasSize(40);
        sweep(vendors);
        var few = queries("northwind", () -> sweep(vendors.subList(0, 2)));
        var many = queries("northwind", () -> sweep(vendors));
        System.getLogger("it").log(System.Logger.Level.INFO, "A sweep takes {0} queries", many);
        assertThat(many).isEqualTo(few).isLessThanOrEqualTo(20);
    }

    private void sweep(List<UUID> vendors) {
        var tenant = tenant("northwind");
        var batch = vendors.stream()
                .map(vendor -> new WorkItem(tenant.id(), WorkKind.JUDGE_VENDOR, vendor, 1, UUID.randomUUID()))
                .toList();
        TenantScope.run(Caller.system(tenant), () -> steps(steps -> steps.judgeBatch(batch)));
    }

    /** The application's beans are found by its class loader. */
    private static void steps(Consumer<SweepSteps> work) {
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        thread.setContextClassLoader(SweepSteps.class.getClassLoader());
        try {
            work.accept(CDI.current().select(SweepSteps.class).get());
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private void assertSame(int most, Function<PageRequest, Page<?>> list) {
        var rows = in("northwind", () -> list.apply(new PageRequest(0, 25)).rows());
        assertThat(rows).as("enough rows to tell a difference").hasSizeGreaterThan(5);
        var few = queries("northwind", () -> read(list, 2));
        var many = queries("northwind", () -> read(list, 25));
        assertThat(many).isEqualTo(few).isLessThanOrEqualTo(most);
    }

    private static void read(Function<PageRequest, Page<?>> list, int size) {
        assertThat(list.apply(new PageRequest(0, size)).rows()).hasSizeLessThanOrEqualTo(size);
    }

    /** Contoso has three vendors, Northwind Bank more than forty. */
    private void assertSameForBothTenants(int most, Consumer<DashboardService> page) {
        var few = queries("contoso", () -> page.accept(dashboard));
        var many = queries("northwind", () -> page.accept(dashboard));
        assertThat(many).isEqualTo(few).isLessThanOrEqualTo(most);
    }

    private long queries(String slug, Runnable work) {
        var caller = Caller.system(tenant(slug));
        return InServer.queriesOf(factory, () -> TenantScope.run(caller, work));
    }

    private <T> T in(String slug, Supplier<T> work) {
        return TenantScope.get(Caller.system(tenant(slug)), work);
    }

    private Tenant tenant(String slug) {
        return identity.activeTenants().stream()
                .filter(one -> one.slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }
}
