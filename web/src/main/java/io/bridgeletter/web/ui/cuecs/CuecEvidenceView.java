package io.bridgeletter.web.ui.cuecs;

import io.bridgeletter.core.cuecs.CuecDocument;
import io.bridgeletter.core.cuecs.CuecEvidenceService;
import io.bridgeletter.core.cuecs.CuecNote;
import io.bridgeletter.core.cuecs.CuecRow;
import io.bridgeletter.core.cuecs.SentFile;
import io.bridgeletter.core.documents.Uploads;
import io.bridgeletter.core.shared.InvalidInputException;
import io.bridgeletter.web.ui.shared.IdConverter;
import io.bridgeletter.web.ui.shared.Messages;
import io.bridgeletter.web.ui.shared.Paging;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What shows that a user control works: sentences and documents, on the control's page. */
@Named("cuecEvidence")
@RequestScoped
public class CuecEvidenceView {
    @Inject
    CuecEvidenceService evidence;

    @Inject
    CuecView cuec;

    @Inject
    Messages messages;

    @Inject
    Paging paging;

    private @Nullable String note;
    private @Nullable UUID document;
    private @Nullable Part file;
    private @Nullable List<CuecNote> notes;
    private @Nullable List<CuecDocument> choices;

    public List<CuecNote> getNotes() {
        if (notes == null) {
            notes = evidence.of(cuec.cuecId());
        }
        return notes;
    }

    public List<CuecDocument> getChoices() {
        if (choices == null) {
            choices = evidence.choices(cuec.cuecId());
        }
        return choices;
    }

    /** A file that was chosen is filed first, and then attached as one that was on file. */
    public String add() throws IOException {
        var attached = file != null && file.getSize() > 0 ? filed(file) : document;
        return done("cuec.noteAdded", evidence.add(cuec.cuecId(), cuec.version(), note, attached));
    }

    /** Which one comes with the request, never by its place in the list. */
    public String remove() {
        var id = IdConverter.required(Objects.requireNonNullElse(paging.text("evidence"), ""));
        return done("cuec.evidenceRemoved", evidence.remove(cuec.cuecId(), cuec.version(), id));
    }

    private UUID filed(Part sent) throws IOException {
        try (var content = sent.getInputStream()) {
            var outcome =
                    evidence.upload(cuec.cuecId(), cuec.version(), new SentFile(sent.getSubmittedFileName(), content));
            if (outcome instanceof Uploads.Outcome.Stored stored) {
                return stored.document().id();
            }
            if (outcome instanceof Uploads.Outcome.TooLarge tooLarge) {
                throw new InvalidInputException("file", "cuec.file.tooLarge", tooLarge.limitMegabytes());
            }
            throw new InvalidInputException(
                    "file", outcome instanceof Uploads.Outcome.WrongType ? "cuec.file.wrongType" : "cuec.file.empty");
        }
    }

    private String done(String key, CuecRow changed) {
        messages.info(key, changed.label());
        messages.keep();
        return "/pages/cuec?faces-redirect=true&id=" + changed.id();
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String value) {
        note = value;
    }

    public @Nullable UUID getDocument() {
        return document;
    }

    public void setDocument(@Nullable UUID value) {
        document = value;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part value) {
        file = value;
    }
}
