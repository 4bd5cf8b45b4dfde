package io.bridgeletter.web.ui.documents;

import io.bridgeletter.core.documents.DocumentFilter;
import io.bridgeletter.core.documents.DocumentRow;
import io.bridgeletter.core.documents.DocumentService;
import io.bridgeletter.core.shared.Page;
import io.bridgeletter.domain.documents.DocumentState;
import io.bridgeletter.web.ui.shared.IdConverter;
import io.bridgeletter.web.ui.shared.Paging;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** All documents, the newest first. */
@Named("documentsView")
@RequestScoped
public class DocumentsView {
    @Inject
    DocumentService documents;

    @Inject
    Paging paging;

    private Page<DocumentRow> page = new Page<>(List.of(), 0, 0, Paging.SIZE);

    @PostConstruct
    void load() {
        page = documents.list(
                new DocumentFilter(
                        IdConverter.parse(paging.text("vendor")), paging.constant(DocumentState.class, "state"), null),
                paging.request());
    }

    public Page<DocumentRow> getPage() {
        return page;
    }

    public DocumentState[] getStates() {
        return DocumentState.values();
    }
}
