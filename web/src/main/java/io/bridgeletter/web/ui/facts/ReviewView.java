package io.bridgeletter.web.ui.facts;

import io.bridgeletter.core.documents.DocumentService;
import io.bridgeletter.core.documents.PageText;
import io.bridgeletter.core.facts.DocumentFacts;
import io.bridgeletter.core.facts.FactService;
import io.bridgeletter.core.facts.QuestionRow;
import io.bridgeletter.core.facts.QuestionSentences;
import io.bridgeletter.core.facts.ReportChange;
import io.bridgeletter.core.facts.ReviewQueue;
import io.bridgeletter.core.facts.Reviews;
import io.bridgeletter.domain.documents.DocumentId;
import io.bridgeletter.domain.facts.FactState;
import io.bridgeletter.web.ui.shared.Here;
import io.bridgeletter.web.ui.shared.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The review: the page at the left, the facts at the right. It shows what the services answer, and decides nothing. */
@Named("reviewView")
@ViewScoped
public class ReviewView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST_PAGES = 300;

    @Inject
    transient FactService facts;

    @Inject
    transient Reviews reviews;

    @Inject
    transient ReviewQueue queue;

    @Inject
    transient DocumentService documents;

    @Inject
    transient Here here;

    @Inject
    transient Messages messages;

    private @Nullable UUID id;
    private @Nullable String items;
    private @Nullable String verdict;
    private @Nullable String value;
    private transient @Nullable DocumentFacts read;

    public void load() {
        getRead();
    }

    public DocumentFacts getRead() {
        var known = read;
        if (known == null) {
            known = facts.of(documentId());
            read = known;
        }
        return known;
    }

    public List<FactItem> getFactItems() {
        return FactItem.of(getRead().facts());
    }

    /** What one key could accept, or why it cannot. */
    public Together getTogether() {
        return Together.of(getFactItems());
    }

    public long getDecided() {
        return getFactItems().stream().filter(item -> !item.open()).count();
    }

    /** Formats whose pages are shown as they print; others show their text. */
    public boolean isPdf() {
        return getRead().document().mediaType().equals("application/pdf");
    }

    public List<PageText> getPages() {
        return isPdf() ? List.of() : documents.pages(documentId(), 1, MOST_PAGES);
    }

    public String sentence(QuestionRow question) {
        return QuestionSentences.text(question, here.getLocale());
    }

    public List<ReportChange> getChanges() {
        return queue.changes(documentId());
    }

    public @Nullable UUID getNext() {
        return queue.next(documentId()).map(DocumentId::value).orElse(null);
    }

    /** The decision that the form names: on one item, or on one fact of it. */
    public void decide() {
        var state = FactState.valueOf(Objects.requireNonNullElse(verdict, "ACCEPTED"));
        read = facts.decide(
                documentId(),
                Stream.of(Objects.requireNonNullElse(items, "").split(","))
                        .map(item -> item.split(":"))
                        .filter(item -> item.length == 2)
                        .map(item -> new FactService.Decision(
                                UUID.fromString(item[0]), Integer.parseInt(item[1]), state, value))
                        .toList());
        value = null;
    }

    public void acceptSure() {
        var outcome = facts.acceptSure(documentId());
        if (outcome instanceof FactService.AcceptOutcome.Unsure unsure) {
            messages.warn("review.unsure", unsure.facts());
        } else if (outcome instanceof FactService.AcceptOutcome.Accepted accepted) {
            messages.info("review.acceptedSure", accepted.facts());
        }
        read = null;
    }

    public void answer(QuestionRow question) {
        read = facts.answer(documentId(), question.id(), question.version(), value);
        value = null;
    }

    public @Nullable String finish() {
        var outcome = reviews.finish(documentId());
        if (outcome instanceof Reviews.Outcome.Filed filed) {
            messages.info("review.filed");
            messages.keep();
            return "/pages/evidence?faces-redirect=true&id=" + filed.evidence();
        }
        if (outcome instanceof Reviews.Outcome.Undecided undecided) {
            messages.warn("review.undecided", getFactItems().size() - getDecided(), undecided.facts());
        } else {
            messages.warn(outcome instanceof Reviews.Outcome.AlreadyReviewed ? "review.already" : "review.nothing");
        }
        return null;
    }

    private DocumentId documentId() {
        return new DocumentId(Optional.ofNullable(id).orElse(new UUID(0, 0)));
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID document) {
        id = document;
    }

    public @Nullable String getItems() {
        return items;
    }

    public void setItems(@Nullable String named) {
        items = named;
    }

    public @Nullable String getVerdict() {
        return verdict;
    }

    public void setVerdict(@Nullable String named) {
        verdict = named;
    }

    public @Nullable String getValue() {
        return value;
    }

    public void setValue(@Nullable String entered) {
        value = entered;
    }
}
