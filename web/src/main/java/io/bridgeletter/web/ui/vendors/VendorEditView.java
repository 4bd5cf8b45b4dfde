package io.bridgeletter.web.ui.vendors;

import io.bridgeletter.core.members.MemberService;
import io.bridgeletter.core.members.Person;
import io.bridgeletter.core.shared.ConflictException;
import io.bridgeletter.core.shared.NotAllowedException;
import io.bridgeletter.core.vendors.VendorDetail;
import io.bridgeletter.core.vendors.VendorService;
import io.bridgeletter.domain.vendors.ServiceKind;
import io.bridgeletter.domain.vendors.VendorId;
import io.bridgeletter.domain.vendors.VendorState;
import io.bridgeletter.web.ui.shared.Here;
import io.bridgeletter.web.ui.shared.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Adds or edits a vendor. When somebody else was faster, it shows both versions and stores nothing. */
@Named("vendorEditView")
@ViewScoped
public class VendorEditView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    transient VendorService vendors;

    @Inject
    transient MemberService members;

    @Inject
    transient Messages messages;

    @Inject
    transient Here here;

    private @Nullable UUID vendor;
    private int version;
    private VendorForm form = new VendorForm().withEmptyLines();
    private ServiceKind kind = ServiceKind.AI_GATEWAY;
    private @Nullable VendorForm theirs;

    public void load() {
        if (!here.may("EDIT_VENDORS")) {
            throw new NotAllowedException("Your role here does not allow editing vendors.");
        }
        if (vendor != null) {
            show(vendors.read(new VendorId(vendor)));
        }
    }

    private void show(VendorDetail detail) {
        version = detail.version();
        form = VendorForm.of(detail.values());
    }

    public @Nullable String save() {
        try {
            var saved = vendor == null
                    ? vendors.create(form.input(), kind)
                    : vendors.change(new VendorId(vendor), version, form.input());
            messages.info("vendor.saved", saved.name());
            var namesakes = vendors.namesakes(new VendorId(saved.id()));
            if (!namesakes.isEmpty()) {
                messages.warn("vendor.sameLegalName", saved.legalName(), String.join(", ", namesakes));
            }
            messages.keep();
            return "/pages/vendor?faces-redirect=true&id=" + saved.id();
        } catch (ConflictException e) {
            if (e.current() instanceof VendorDetail current) {
                theirs = VendorForm.of(current.values());
                version = current.version();
            }
            messages.warn("conflict.sentence");
            return null;
        }
    }

    /** Drops what was typed for what the other person stored. */
    public void takeTheirs() {
        if (theirs != null) {
            form = theirs;
            theirs = null;
        }
    }

    public void addContact() {
        form.getContacts().add(new VendorForm.Pair());
    }

    public void addLink() {
        form.getLinks().add(new VendorForm.Pair());
    }

    public List<Person> getOwners() {
        return members.owners(form.getBusinessOwner());
    }

    public VendorState[] getStates() {
        return VendorState.values();
    }

    public ServiceKind[] getKinds() {
        return ServiceKind.values();
    }

    public @Nullable UUID getVendor() {
        return vendor;
    }

    public void setVendor(@Nullable UUID id) {
        vendor = id;
    }

    public VendorForm getForm() {
        return form;
    }

    public @Nullable VendorForm getTheirs() {
        return theirs;
    }

    public ServiceKind getKind() {
        return kind;
    }

    public void setKind(ServiceKind value) {
        kind = value;
    }
}
