package io.bridgeletter.web.ui.vendors;

import io.bridgeletter.core.shared.ConflictException;
import io.bridgeletter.core.shared.NotAllowedException;
import io.bridgeletter.core.vendors.ServiceDetail;
import io.bridgeletter.core.vendors.ServiceRegister;
import io.bridgeletter.core.vendors.VendorService;
import io.bridgeletter.domain.evidence.TrustCategory;
import io.bridgeletter.domain.vendors.DataClass;
import io.bridgeletter.domain.vendors.ServiceId;
import io.bridgeletter.domain.vendors.ServiceKind;
import io.bridgeletter.domain.vendors.Tier;
import io.bridgeletter.domain.vendors.VendorId;
import io.bridgeletter.web.ui.shared.Here;
import io.bridgeletter.web.ui.shared.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Adds or edits a service of a vendor. */
@Named("serviceEditView")
@ViewScoped
public class ServiceEditView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    transient ServiceRegister services;

    @Inject
    transient VendorService vendors;

    @Inject
    transient Messages messages;

    @Inject
    transient Here here;

    private @Nullable UUID vendor;
    private @Nullable UUID service;
    private int version;
    private String vendorName = "";
    private ServiceForm form = new ServiceForm();
    private @Nullable ServiceForm theirs;

    public void load() {
        if (!here.may("EDIT_VENDORS")) {
            throw new NotAllowedException("Your role here does not allow editing vendors.");
        }
        if (service != null) {
            var detail = services.read(new ServiceId(service));
            vendor = detail.vendor();
            version = detail.version();
            form = ServiceForm.of(detail.values());
        }
        vendorName = vendors.read(vendorId()).name();
    }

    public @Nullable String save() {
        try {
            var saved = service == null
                    ? services.add(vendorId(), form.input())
                    : services.change(new ServiceId(service), version, form.input());
            messages.info("service.saved", saved.name());
            return back();
        } catch (ConflictException e) {
            if (e.current() instanceof ServiceDetail current) {
                theirs = ServiceForm.of(current.values());
                version = current.version();
            }
            messages.warn("conflict.sentence");
            return null;
        }
    }

    public String archive() {
        var archived = services.archive(new ServiceId(Objects.requireNonNull(service)), version);
        messages.info("service.archived", archived.name());
        return back();
    }

    private String back() {
        messages.keep();
        return "/pages/vendor?faces-redirect=true&id=" + vendor;
    }

    private VendorId vendorId() {
        return new VendorId(Objects.requireNonNullElse(vendor, new UUID(0, 0)));
    }

    public ServiceKind[] getKinds() {
        return ServiceKind.values();
    }

    public Tier[] getTiers() {
        return Tier.values();
    }

    public DataClass[] getDataClasses() {
        return DataClass.values();
    }

    public TrustCategory[] getCategories() {
        return TrustCategory.values();
    }

    public @Nullable UUID getVendor() {
        return vendor;
    }

    public void setVendor(@Nullable UUID id) {
        vendor = id;
    }

    public @Nullable UUID getService() {
        return service;
    }

    public void setService(@Nullable UUID id) {
        service = id;
    }

    public String getVendorName() {
        return vendorName;
    }

    public ServiceForm getForm() {
        return form;
    }

    public @Nullable ServiceForm getTheirs() {
        return theirs;
    }
}
