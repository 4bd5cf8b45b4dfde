package io.bridgeletter.web.api.documents;

import io.bridgeletter.core.documents.DocumentRow;
import io.bridgeletter.web.api.shared.CurrentForm;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

@ApplicationScoped
class DocumentCurrentForm implements CurrentForm {
    @Override
    public Optional<Object> of(Object current) {
        if (current instanceof DocumentRow known) {
            return Optional.of(DocumentResponse.of(known));
        }
        return Optional.empty();
    }
}
