package io.bridgeletter.web.api.evidence;

import io.bridgeletter.core.evidence.EvidenceDetail;
import io.bridgeletter.web.api.shared.CurrentForm;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

@ApplicationScoped
class EvidenceCurrentForm implements CurrentForm {
    @Override
    public Optional<Object> of(Object current) {
        if (current instanceof EvidenceDetail known) {
            return Optional.of(EvidenceResponse.of(known));
        }
        return Optional.empty();
    }
}
