package io.bridgeletter.web.api.cuecs;

import io.bridgeletter.core.cuecs.CuecRow;
import io.bridgeletter.web.api.shared.CurrentForm;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

@ApplicationScoped
class CuecCurrentForm implements CurrentForm {
    @Override
    public Optional<Object> of(Object current) {
        if (current instanceof CuecRow known) {
            return Optional.of(CuecResponse.of(known));
        }
        return Optional.empty();
    }
}
