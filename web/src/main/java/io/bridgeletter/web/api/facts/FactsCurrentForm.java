package io.bridgeletter.web.api.facts;

import io.bridgeletter.core.facts.DocumentFacts;
import io.bridgeletter.web.api.shared.CurrentForm;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

@ApplicationScoped
class FactsCurrentForm implements CurrentForm {
    @Override
    public Optional<Object> of(Object current) {
        if (current instanceof DocumentFacts known) {
            return Optional.of(FactsResponse.of(known));
        }
        return Optional.empty();
    }
}
