package io.bridgeletter.web.ui.documents;

import io.bridgeletter.core.documents.DocumentRow;
import io.bridgeletter.core.documents.DocumentService;
import io.bridgeletter.core.documents.PageText;
import io.bridgeletter.domain.documents.DocumentId;
import io.bridgeletter.web.ui.shared.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One document: its state, and its text page by page. */
@Named("documentView")
@ViewScoped
public class DocumentView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 10;

    @Inject
    transient DocumentService documents;

    @Inject
    transient Messages messages;

    private @Nullable UUID id;
    private int from = 1;
    private transient @Nullable DocumentRow row;

    public void load() {
        getRow();
    }

    public DocumentRow getRow() {
        if (row == null) {
            row = documents.read(documentId());
        }
        return row;
    }

    public boolean isReadable() {
        return documents.mayOpen(documentId());
    }

    public List<PageText> getPages() {
        return isReadable() ? documents.pages(documentId(), from, SHOWN) : List.of();
    }

    /** Looks again while the document is being read. */
    public void refresh() {
        row = null;
    }

    public String readAgain() {
        documents.readAgain(documentId());
        messages.info("document.readAgain");
        messages.keep();
        return "/pages/document?faces-redirect=true&id=" + id;
    }

    private DocumentId documentId() {
        return new DocumentId(Objects.requireNonNullElse(id, new UUID(0, 0)));
    }

    public int getShown() {
        return SHOWN;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID value) {
        id = value;
    }

    public int getFrom() {
        return from;
    }

    public void setFrom(int page) {
        from = Math.max(1, page);
    }
}
