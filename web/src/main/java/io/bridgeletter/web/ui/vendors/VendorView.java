package io.bridgeletter.web.ui.vendors;

import io.bridgeletter.core.audit.AuditFilter;
import io.bridgeletter.core.audit.AuditRow;
import io.bridgeletter.core.audit.AuditService;
import io.bridgeletter.core.cuecs.CuecFilter;
import io.bridgeletter.core.cuecs.CuecPlanService;
import io.bridgeletter.core.cuecs.CuecRow;
import io.bridgeletter.core.documents.DocumentFilter;
import io.bridgeletter.core.documents.DocumentRow;
import io.bridgeletter.core.documents.DocumentService;
import io.bridgeletter.core.evidence.EvidenceDetail;
import io.bridgeletter.core.evidence.EvidenceService;
import io.bridgeletter.core.redflags.RedFlagFilter;
import io.bridgeletter.core.redflags.RedFlagRow;
import io.bridgeletter.core.redflags.RedFlagService;
import io.bridgeletter.core.redflags.RedFlagService.ServiceDays;
import io.bridgeletter.core.shared.Page;
import io.bridgeletter.core.shared.PageRequest;
import io.bridgeletter.core.vendors.VendorDetail;
import io.bridgeletter.core.vendors.VendorService;
import io.bridgeletter.domain.vendors.VendorId;
import io.bridgeletter.web.ui.dashboard.CoverageDrawings;
import io.bridgeletter.web.ui.dashboard.Drawing;
import io.bridgeletter.web.ui.shared.Messages;
import io.bridgeletter.web.ui.shared.Paging;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The vendor file. Every tab reads only what it shows. */
@Named("vendorView")
@ViewScoped
public class VendorView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final PageRequest ALL = new PageRequest(0, 200);

    @Inject
    transient VendorService vendors;

    @Inject
    transient EvidenceService evidence;

    @Inject
    transient DocumentService documents;

    @Inject
    transient CuecPlanService cuecs;

    @Inject
    transient RedFlagService flags;

    @Inject
    transient AuditService audit;

    @Inject
    transient CoverageDrawings drawings;

    @Inject
    transient Messages messages;

    @Inject
    transient Paging paging;

    private @Nullable UUID id;
    private String tab = "overview";
    private transient @Nullable VendorDetail detail;

    public void load() {
        getDetail();
    }

    public VendorDetail getDetail() {
        if (detail == null) {
            detail = vendors.read(vendorId());
        }
        return detail;
    }

    public Drawing getCoverage() {
        return drawings.ofVendorFile(vendorId());
    }

    public List<ServiceDays> getDays() {
        return flags.coverage(vendorId(), null);
    }

    public List<RedFlagRow> getFlags() {
        return flags.list(RedFlagFilter.openOf(vendorId().value()), ALL).rows();
    }

    public List<EvidenceDetail> getEvidence() {
        return evidence.of(vendorId());
    }

    public List<DocumentRow> getDocuments() {
        return documents.list(DocumentFilter.ofVendor(vendorId().value()), ALL).rows();
    }

    /** True while a worker still has to read one of the documents. */
    public boolean isReading() {
        return getDocuments().stream().anyMatch(DocumentRow::inProgress);
    }

    public List<CuecRow> getCuecs() {
        return cuecs.list(new CuecFilter(vendorId().value(), null, null, null, false, false), ALL)
                .rows();
    }

    public Page<AuditRow> getActivity() {
        return audit.list(new AuditFilter(vendorId().value(), null, null, null, null), paging.request());
    }

    public String archive() {
        var changed = getDetail().archived()
                ? vendors.restore(vendorId(), getDetail().version())
                : vendors.archive(vendorId(), getDetail().version());
        messages.info(changed.archived() ? "vendor.archived" : "vendor.restored", changed.name());
        messages.keep();
        return "/pages/vendor?faces-redirect=true&id=" + changed.id();
    }

    private VendorId vendorId() {
        return new VendorId(Objects.requireNonNullElse(id, new UUID(0, 0)));
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID value) {
        id = value;
    }

    public String getTab() {
        return tab;
    }

    public void setTab(@Nullable String value) {
        tab = value != null
                        && List.of("overview", "soc2", "controls", "documents", "activity")
                                .contains(value)
                ? value
                : "overview";
    }
}
