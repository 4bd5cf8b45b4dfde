package io.bridgeletter.core.redflags;

import io.bridgeletter.core.shared.Page;
import io.bridgeletter.core.shared.PageRequest;
import io.bridgeletter.core.shared.Where;
import io.bridgeletter.core.tenancy.Requires;
import io.bridgeletter.core.tenancy.TenantScope;
import io.bridgeletter.core.vendorfiles.VendorFiles;
import io.bridgeletter.core.vendors.VendorQueries;
import io.bridgeletter.domain.coverage.Coverage;
import io.bridgeletter.domain.coverage.LetterJudgement;
import io.bridgeletter.domain.coverage.Letters;
import io.bridgeletter.domain.coverage.Standpoint;
import io.bridgeletter.domain.coverage.WindowCoverage;
import io.bridgeletter.domain.shared.DateRange;
import io.bridgeletter.domain.tenancy.Permission;
import io.bridgeletter.domain.vendorfiles.JudgementPolicy;
import io.bridgeletter.domain.vendorfiles.Service;
import io.bridgeletter.domain.vendors.VendorId;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The judgements, to be read: flags most severe and longest open first, and the days that each service is covered. */
@Stateless
@Requires(Permission.SEE_VENDORS)
public class RedFlagService {
    private static final String FROM = """
            from RedFlag f
            join Vendor v on v.id = f.vendorId
            join Service s on s.id = f.serviceId
            left join Member m on m.id = v.businessOwnerId
            """;
    private static final String ROWS = """
            select new io.bridgeletter.core.redflags.RedFlagRow(
                f.id, f.vendorId, v.name, f.serviceId, s.name, m.displayName, f.code, f.part, f.ruleVersion, f.subject,
                f.severity, f.since, f.reason, f.reasonArgs, f.action, f.actionTarget, f.inputs, f.detectedAt,
                f.closedAt)
            """ + FROM;

    @PersistenceContext(unitName = "bridgeletter")
    EntityManager entities;

    @Inject
    VendorFiles files;

    @Inject
    VendorQueries vendors;

    @Inject
    TenantScope tenants;

    public Page<RedFlagRow> list(RedFlagFilter filter, PageRequest page) {
        var where = new Where()
                .equal("f.vendorId", filter.vendor())
                .equal("f.code", filter.code())
                .equal("f.severity", filter.severity());
        switch (filter.state()) {
            case OPEN -> where.and("f.closedAt is null");
            case CLOSED -> where.and("f.closedAt is not null");
            case ALL -> {}
        }
        return where.page(
                entities,
                RedFlagRow.class,
                ROWS,
                "select count(f) " + FROM,
                " order by f.severity, f.since, v.name, f.code, f.part, f.id",
                page);
    }

    /** A service's days by required category, and what each bridge letter is worth for it. */
    public record ServiceDays(Service service, List<CategoryDays> categories, List<LetterJudgement> letters) {
        public ServiceDays {
            categories = List.copyOf(categories);
            letters = List.copyOf(letters);
        }
    }

    /** The days of one category in the asked-for window. */
    public record CategoryDays(Coverage coverage, WindowCoverage window) {}

    /**
     * The days of every service of a vendor.
     *
     * @param window the days to look at; null means each service's own window, by default the last 12 months
     */
    public List<ServiceDays> coverage(VendorId vendor, @Nullable DateRange window) {
        vendors.requireVendor(vendor);
        var today = tenants.today();
        return files.load(List.of(vendor.value())).stream()
                .flatMap(file -> file.services().stream()
                        .map(service -> new Standpoint(file, service, today, JudgementPolicy.standard())))
                .map(at -> days(at, window == null ? at.service().window().on(today) : window))
                .toList();
    }

    private static ServiceDays days(Standpoint at, DateRange window) {
        return new ServiceDays(
                at.service(),
                Coverage.ofRequired(at).stream()
                        .map(coverage -> new CategoryDays(coverage, coverage.in(window)))
                        .toList(),
                Letters.judge(at));
    }
}
