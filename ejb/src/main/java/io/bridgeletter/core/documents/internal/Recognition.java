package io.bridgeletter.core.documents.internal;

import io.bridgeletter.core.documents.TextExtractor.Outcome;
import io.bridgeletter.domain.documents.DocumentText;
import io.bridgeletter.domain.documents.PageRule;
import io.bridgeletter.domain.documents.TextPage;
import io.bridgeletter.domain.documents.TextRun;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts recognised pages into a document's text, and says which pages still wait for it. */
@ApplicationScoped
public class Recognition {
    /** Fewer letters and digits than this are a stamp or a page number on an image. */
    private static final int FEW_LETTERS = 25;

    @Inject
    RecognisedPages recognised;

    @Inject
    Tesseract tesseract;

    /**
     * A text with what was recognised so far.
     *
     * @param missing pages that are images and can be recognised here
     * @param warning message key of what a reader must know of it
     */
    public record Recognised(
            DocumentText text,
            List<Integer> missing,
            @Nullable String warning) {}

    public Recognised apply(UUID document, Outcome.Text read, String mediaType) {
        var done = recognised.of(document);
        var pages = read.text().pages().stream()
                .map(page -> merged(page, done.get(page.number())))
                .toList();
        var text = new DocumentText(pages, read.text().created(), read.text().producer());
        var images = pages.stream()
                .filter(page -> isImage(page) && !done.containsKey(page.number()) && drawable(mediaType))
                .map(TextPage::number)
                .toList();
        if (!images.isEmpty() && tesseract.isThere()) {
            return new Recognised(text, images, read.warning());
        }
        return new Recognised(text, List.of(), warning(read.warning(), text, images, done));
    }

    private static @Nullable String warning(
            @Nullable String already,
            DocumentText text,
            List<Integer> images,
            Map<Integer, RecognisedPages.RecognisedPage> done) {
        if (already != null || text.pages().isEmpty()) {
            return already;
        }
        var nothing = text.pagesWithoutText() == text.pages().size();
        if (!images.isEmpty()) {
            return nothing ? "document.noRecognition" : "document.someNotRecognised";
        }
        if (done.values().stream().anyMatch(RecognisedPages.RecognisedPage::failed)) {
            return "document.recognitionFailed";
        }
        return nothing ? "document.noText" : null;
    }

    /** The recognised text of a page that has a stamp of its own says the stamp, too. */
    private static TextPage merged(TextPage page, RecognisedPages.@Nullable RecognisedPage found) {
        if (found == null || found.runs().isEmpty()) {
            return page;
        }
        var runs = found.runs().stream()
                .map(run -> new TextRun(
                        run.text(),
                        run.x() * page.width(),
                        run.y() * page.height(),
                        run.width() * page.width(),
                        run.height() * page.height(),
                        Math.round(run.size() * page.height() * 2) / 2.0,
                        run.bold()))
                .toList();
        var rules = new ArrayList<>(page.rules());
        found.rules()
                .forEach(rule -> rules.add(
                        new PageRule(rule.y() * page.height(), rule.from() * page.width(), rule.to() * page.width())));
        return new TextPage(
                page.number(), page.label(), page.width(), page.height(), page.flowing(), runs, rules, true);
    }

    private static boolean isImage(TextPage page) {
        return !page.flowing()
                && page.runs().stream()
                                .flatMapToInt(run -> run.text().chars())
                                .filter(Character::isLetterOrDigit)
                                .limit(FEW_LETTERS)
                                .count()
                        < FEW_LETTERS;
    }

    private static boolean drawable(String mediaType) {
        return mediaType.equals("application/pdf") || mediaType.startsWith("image/");
    }
}
