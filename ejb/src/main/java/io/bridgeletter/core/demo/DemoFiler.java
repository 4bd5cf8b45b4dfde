package io.bridgeletter.core.demo;

import io.bridgeletter.core.cuecs.CuecEvidenceService;
import io.bridgeletter.core.cuecs.CuecFilter;
import io.bridgeletter.core.cuecs.CuecPlanInput;
import io.bridgeletter.core.cuecs.CuecPlanService;
import io.bridgeletter.core.documents.Uploads;
import io.bridgeletter.core.evidence.EvidenceDetail;
import io.bridgeletter.core.evidence.EvidenceInput;
import io.bridgeletter.core.evidence.EvidenceService;
import io.bridgeletter.core.shared.PageRequest;
import io.bridgeletter.core.vendors.ServiceInput;
import io.bridgeletter.core.vendors.ServiceRegister;
import io.bridgeletter.core.vendors.VendorDetail;
import io.bridgeletter.core.vendors.VendorInput;
import io.bridgeletter.core.vendors.VendorService;
import io.bridgeletter.domain.cuecs.CuecId;
import io.bridgeletter.domain.cuecs.CuecStatus;
import io.bridgeletter.domain.evidence.EvidenceId;
import io.bridgeletter.domain.evidence.TrustCategory;
import io.bridgeletter.domain.shared.DateRange;
import io.bridgeletter.domain.tenancy.MemberId;
import io.bridgeletter.domain.vendors.DataClass;
import io.bridgeletter.domain.vendors.ServiceId;
import io.bridgeletter.domain.vendors.ServiceKind;
import io.bridgeletter.domain.vendors.Tier;
import io.bridgeletter.domain.vendors.VendorId;
import io.bridgeletter.domain.vendors.VendorState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an analyst does by hand, done by program: the same services, the same checks, the same trail. */
@ApplicationScoped
public class DemoFiler {
    private static final PageRequest ALL = new PageRequest(0, 200);

    @Inject
    VendorService vendors;

    @Inject
    ServiceRegister services;

    @Inject
    EvidenceService evidence;

    @Inject
    CuecPlanService cuecs;

    @Inject
    CuecEvidenceService proof;

    @Inject
    Uploads uploads;

    /** With a contract that is made up, as the vendor is. */
    VendorDetail vendor(
            String name, String legalName, ServiceKind kind, VendorState state, MemberId owner, LocalDate review) {
        return create(
                name, legalName, kind, state, owner, review, new DateRange(review.minusYears(2), review.plusYears(1)));
    }

    /** A vendor that exists, of which no contract is known. */
    VendorDetail realVendor(
            String name, String legalName, ServiceKind kind, VendorState state, MemberId owner, LocalDate review) {
        return create(name, legalName, kind, state, owner, review, null);
    }

    private VendorDetail create(
            String name,
            String legalName,
            ServiceKind kind,
            VendorState state,
            MemberId owner,
            LocalDate review,
            @Nullable DateRange contract) {
        return vendors.create(
                new VendorInput(
                        name,
                        legalName,
                        null,
                        state,
                        owner.value(),
                        null,
                        contract == null ? null : contract.from(),
                        contract == null ? null : contract.to(),
                        contract == null ? null : review.plusMonths(9),
                        null,
                        null,
                        null,
                        review,
                        null,
                        List.of(),
                        List.of()),
                kind);
    }

    /** Fills in the first service, which bears the vendor's name. */
    void describe(
            VendorDetail vendor, Tier tier, Set<TrustCategory> categories, Set<DataClass> data, String... aliases) {
        var service = services.of(new VendorId(vendor.id())).get(0);
        services.change(
                new ServiceId(service.id()),
                service.version(),
                new ServiceInput(
                        service.name(),
                        List.of(aliases),
                        service.kind(),
                        tier,
                        List.of(),
                        data,
                        categories,
                        List.of(),
                        null,
                        null));
    }

    UUID sample(VendorDetail vendor, String resource) {
        try (var content = DemoFiler.class.getResourceAsStream("/demo/" + resource)) {
            if (content == null) {
                throw new IllegalStateException("No sample " + resource);
            }
            return upload(vendor, resource, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text that says plainly that it stands for a document. */
    UUID standIn(VendorDetail vendor, String title, String text) {
        var content = (title + "\n\nThis demonstration text stands for a document of the invented company "
                        + vendor.legalName() + ".\n\n" + text + "\n")
                .getBytes(StandardCharsets.UTF_8);
        try (var stream = new ByteArrayInputStream(content)) {
            return upload(vendor, title + ".txt", stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private UUID upload(VendorDetail vendor, String name, InputStream content) throws IOException {
        if (uploads.upload(new VendorId(vendor.id()), name, content) instanceof Uploads.Outcome.Stored stored) {
            return stored.document().id();
        }
        throw new IllegalStateException("The demonstration file " + name + " was refused");
    }

    EvidenceDetail add(VendorDetail vendor, EvidenceInput input) {
        return evidence.add(new VendorId(vendor.id()), input);
    }

    EvidenceDetail accept(VendorDetail vendor, EvidenceInput input) {
        var added = add(vendor, input);
        return evidence.accept(new EvidenceId(added.id()), added.version());
    }

    void enter(EvidenceDetail report, String list) {
        cuecs.enter(new EvidenceId(report.id()), list);
    }

    void noneStated(EvidenceDetail report) {
        cuecs.confirmNoneStated(new EvidenceId(report.id()));
    }

    /** Gives the first so many controls of a report to an owner, in place, with evidence, due on the day. */
    void plan(EvidenceDetail report, int most, MemberId owner, LocalDate review) {
        var rows = cuecs.list(CuecFilter.of(report.id()), ALL).rows();
        for (var row : rows.subList(0, Math.min(most, rows.size()))) {
            var planned = cuecs.plan(
                    new CuecId(row.id()),
                    row.version(),
                    new CuecPlanInput(
                            owner.value(), "Done by the platform team each quarter.", CuecStatus.IMPLEMENTED, review));
            proof.add(new CuecId(row.id()), planned.version(), "Ticket with the export of the last quarter", null);
        }
    }
}
