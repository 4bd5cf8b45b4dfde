package io.bridgeletter.web.api.vendors;

import io.bridgeletter.core.vendors.ServiceDetail;
import io.bridgeletter.core.vendors.VendorDetail;
import io.bridgeletter.web.api.shared.CurrentForm;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

@ApplicationScoped
class VendorCurrentForm implements CurrentForm {
    @Override
    public Optional<Object> of(Object current) {
        if (current instanceof VendorDetail known) {
            return Optional.of(VendorResponse.of(known));
        }
        if (current instanceof ServiceDetail known) {
            return Optional.of(ServiceResponse.of(known));
        }
        return Optional.empty();
    }
}
