package io.bridgeletter.web.ui.documents;

import io.bridgeletter.core.documents.DocumentFilter;
import io.bridgeletter.core.documents.DocumentRow;
import io.bridgeletter.core.documents.DocumentService;
import io.bridgeletter.core.documents.DocumentVendor;
import io.bridgeletter.core.shared.Page;
import io.bridgeletter.domain.documents.DocumentState;
import io.bridgeletter.domain.evidence.EvidenceClass;
import io.bridgeletter.web.ui.shared.IdConverter;
import io.bridgeletter.web.ui.shared.Paging;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All documents, or those that a filter lets through, the newest first; the whole state lies in the address. */
@Named("documentsView")
@RequestScoped
public class DocumentsView {
    @Inject
    DocumentService documents;

    @Inject
    Paging paging;

    private DocumentFilter filter = DocumentFilter.ALL;
    private Page<DocumentRow> page = new Page<>(List.of(), 0, 0, Paging.SIZE);
    private List<DocumentVendor> vendors = List.of();

    @PostConstruct
    void load() {
        filter = new DocumentFilter(
                IdConverter.parse(paging.text("vendor")),
                documentClass(paging.text("class")),
                paging.text("name"),
                paging.constant(DocumentState.class, "state"),
                null);
        vendors = documents.vendors();
        page = documents.list(filter, paging.request());
    }

    private static @Nullable EvidenceClass documentClass(@Nullable String named) {
        return named == null ? null : EvidenceClass.fromWire(named).orElse(null);
    }

    public Page<DocumentRow> getPage() {
        return page;
    }

    /** True when there is nothing on file at all, whatever is asked for. */
    public boolean isNoneYet() {
        return page.total() == 0 && filter.equals(DocumentFilter.ALL);
    }

    public List<DocumentVendor> getVendors() {
        return vendors;
    }

    public List<String> getClasses() {
        return Stream.of(EvidenceClass.values()).map(EvidenceClass::wireName).toList();
    }

    public DocumentState[] getStates() {
        return DocumentState.values();
    }
}
