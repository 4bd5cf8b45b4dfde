package io.bridgeletter.web.ui.documents;

import io.bridgeletter.core.documents.DocumentClassification;
import io.bridgeletter.core.documents.DocumentRow;
import io.bridgeletter.core.documents.DocumentService;
import io.bridgeletter.core.documents.PageText;
import io.bridgeletter.core.documents.Unlocking;
import io.bridgeletter.core.shared.PageRequest;
import io.bridgeletter.domain.documents.DocumentId;
import io.bridgeletter.domain.evidence.EvidenceClass;
import io.bridgeletter.web.ui.shared.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One document: its state, and its text page by page. */
@Named("documentView")
@ViewScoped
public class DocumentView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 10;
    private static final int MOST_PARTS = 500;

    @Inject
    transient DocumentService documents;

    @Inject
    transient DocumentClassification classification;

    @Inject
    transient Unlocking unlocking;

    @Inject
    transient GivenPassword password;

    @Inject
    transient Messages messages;

    private @Nullable UUID id;
    private @Nullable String documentClass;
    private @Nullable Integer version;
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

    /** What lies in an archive or a mail, the first of it. */
    public List<DocumentRow> getParts() {
        return documents.parts(documentId(), new PageRequest(0, MOST_PARTS)).rows();
    }

    public String cancel() {
        documents.cancel(documentId());
        return again("document.cancelDone");
    }

    /** The password lives as long as this request: it is no property of the view, which is kept in the session. */
    public String unlock() throws IOException {
        unlocking.unlock(documentId(), password.take());
        return again("document.unlocked");
    }

    /** Looks again while the document is being read. */
    public void refresh() {
        row = null;
    }

    public String readAgain() {
        documents.readAgain(documentId());
        return again("document.readAgain");
    }

    /** The person says what the document is; what they saw must still be true. */
    public String classify() {
        classification.decide(documentId(), Objects.requireNonNullElse(version, -1), documentClass);
        return again("document.classDone");
    }

    public List<String> getClasses() {
        return Stream.of(EvidenceClass.values()).map(EvidenceClass::wireName).toList();
    }

    public @Nullable String getDocumentClass() {
        return documentClass == null ? getRow().documentClass() : documentClass;
    }

    public void setDocumentClass(@Nullable String chosen) {
        documentClass = chosen;
    }

    public @Nullable Integer getVersion() {
        return getRow().version();
    }

    public void setVersion(@Nullable Integer seen) {
        version = seen;
    }

    private String again(String done) {
        messages.info(done);
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
