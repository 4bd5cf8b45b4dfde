package io.bridgeletter.web.ui.evidence;

import io.bridgeletter.core.documents.DocumentFilter;
import io.bridgeletter.core.documents.DocumentRow;
import io.bridgeletter.core.documents.DocumentService;
import io.bridgeletter.core.evidence.EvidenceDetail;
import io.bridgeletter.core.evidence.EvidenceService;
import io.bridgeletter.core.shared.ConflictException;
import io.bridgeletter.core.shared.NotAllowedException;
import io.bridgeletter.core.shared.PageRequest;
import io.bridgeletter.core.vendors.VendorDetail;
import io.bridgeletter.core.vendors.VendorService;
import io.bridgeletter.domain.documents.DocumentId;
import io.bridgeletter.domain.evidence.EvidenceClass;
import io.bridgeletter.domain.evidence.EvidenceId;
import io.bridgeletter.domain.evidence.EvidenceTitle;
import io.bridgeletter.domain.evidence.Opinion;
import io.bridgeletter.domain.evidence.TrustCategory;
import io.bridgeletter.domain.evidence.Visibility;
import io.bridgeletter.domain.vendorfiles.MaterialChanges;
import io.bridgeletter.domain.vendorfiles.SignatoryRole;
import io.bridgeletter.domain.vendors.VendorId;
import io.bridgeletter.web.ui.shared.Here;
import io.bridgeletter.web.ui.shared.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Records an evidence item, alone or from an uploaded document, and changes it. */
@Named("evidenceEditView")
@ViewScoped
public class EvidenceEditView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    transient EvidenceService evidence;

    @Inject
    transient VendorService vendors;

    @Inject
    transient DocumentService documents;

    @Inject
    transient Messages messages;

    @Inject
    transient Here here;

    private @Nullable UUID vendor;
    private @Nullable UUID item;
    private @Nullable UUID document;
    private int version;
    private EvidenceForm form = new EvidenceForm();
    private @Nullable EvidenceForm theirs;
    private transient @Nullable VendorDetail vendorDetail;

    public void load() {
        if (!here.may("EDIT_VENDORS")) {
            throw new NotAllowedException("Your role here does not allow recording evidence.");
        }
        if (item != null) {
            var detail = evidence.read(new EvidenceId(item));
            vendor = detail.vendor();
            version = detail.version();
            form = EvidenceForm.of(detail);
        } else if (document != null) {
            var row = documents.read(new DocumentId(document));
            vendor = row.vendor();
            form.setDocument(document);
            form.setTitle(row.fileName());
            propose(row);
        }
        getVendorDetail();
    }

    /** What a document was recognised as names the item better than its file does; the person decides. */
    private void propose(DocumentRow row) {
        EvidenceClass.fromWire(row.documentClass() == null ? "" : row.documentClass())
                .filter(recognised -> recognised != EvidenceClass.OTHER)
                .ifPresent(recognised -> {
                    var days = new EvidenceTitle.Dates(null, null, null, null);
                    var holder = getVendorDetail().legalName();
                    form.setEvidenceClass(recognised);
                    form.setTitle(new EvidenceTitle(recognised, null, holder, days).text());
                });
    }

    /** Stores the item, and stands for it when it is accepted at once. */
    public @Nullable String save(boolean accept) {
        try {
            var saved = item == null
                    ? evidence.add(vendorId(), form.input())
                    : evidence.change(new EvidenceId(item), version, form.input());
            if (accept) {
                saved = evidence.accept(new EvidenceId(saved.id()), saved.version());
            }
            if (accept) {
                AcceptedMessage.tell(messages, saved);
            } else {
                messages.info("evidence.saved", saved.title());
            }
            messages.keep();
            return "/pages/evidence?faces-redirect=true&id=" + saved.id();
        } catch (ConflictException e) {
            if (e.current() instanceof EvidenceDetail current) {
                theirs = EvidenceForm.of(current);
                version = current.version();
            }
            messages.warn("conflict.sentence");
            return null;
        }
    }

    public VendorDetail getVendorDetail() {
        if (vendorDetail == null) {
            vendorDetail = vendors.read(vendorId());
        }
        return vendorDetail;
    }

    public List<DocumentRow> getDocuments() {
        return documents
                .list(DocumentFilter.ofVendor(vendorId().value()), new PageRequest(0, 200))
                .rows();
    }

    private VendorId vendorId() {
        return new VendorId(Objects.requireNonNullElse(vendor, new UUID(0, 0)));
    }

    public EvidenceClass[] getClasses() {
        return EvidenceClass.values();
    }

    public Visibility[] getVisibilities() {
        return Visibility.values();
    }

    public TrustCategory[] getCategories() {
        return TrustCategory.values();
    }

    public Opinion[] getOpinions() {
        return Opinion.values();
    }

    public SignatoryRole[] getSignatoryRoles() {
        return SignatoryRole.values();
    }

    public MaterialChanges[] getMaterialChanges() {
        return MaterialChanges.values();
    }

    public @Nullable UUID getVendor() {
        return vendor;
    }

    public void setVendor(@Nullable UUID id) {
        vendor = id;
    }

    public @Nullable UUID getItem() {
        return item;
    }

    public void setItem(@Nullable UUID id) {
        item = id;
    }

    public @Nullable UUID getDocument() {
        return document;
    }

    public void setDocument(@Nullable UUID id) {
        document = id;
    }

    public EvidenceForm getForm() {
        return form;
    }

    public @Nullable EvidenceForm getTheirs() {
        return theirs;
    }
}
