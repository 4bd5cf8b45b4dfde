package io.bridgeletter.core.documents.internal;

import io.bridgeletter.core.documents.TextExtractor;
import io.bridgeletter.domain.documents.DocumentText;
import io.bridgeletter.domain.documents.TextPage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.PDF;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.pipes.PipesResult;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/**
 * Looks at a file without parsing it, and then lets Tika read it in a process of its own: an endless loop, a crash or a
 * full memory ends the child and a sentence, never the server. The child's class path is not this one's, so that no
 * parser is ever loaded here.
 */
@ApplicationScoped
public class ForkedTextExtractor implements TextExtractor {
    private static final String ZIP = "application/zip";

    @Inject
    ExtractorProcess process;

    /** {@inheritDoc} */
    @Override
    public Outcome extract(Source source, Path work) {
        try {
            var file = FileBlobStore.blobs().resolve(source.key());
            var scan = PreScan.look(file, source.mediaType());
            if (scan.refusal() != null) {
                return new Outcome.Refused(scan.refusal());
            }
            if (source.mediaType().equals(ZIP)) {
                return new Outcome.Text(
                        new DocumentText(List.of(), null, null), scan.warning(), ZipEntries.unpack(file, work));
            }
            var task = new HashMap<String, Object>(Map.of("out", work.toString()));
            if (source.password() != null) {
                task.put("password", source.password().letters());
            }
            return outcome(process.run(source.key(), source.fileName(), task), scan.warning(), work);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Outcome.Crashed("document.readerStopped");
        } catch (IOException e) {
            throw new IllegalStateException("The content cannot be read", e);
        }
    }

    private static Outcome outcome(PipesResult result, @Nullable String warning, Path work) throws IOException {
        switch (result.getStatus()) {
            case PARSE_SUCCESS, PARSE_SUCCESS_WITH_EXCEPTION, PARSE_EXCEPTION_EMIT -> {}
            case PARSE_EXCEPTION_NO_EMIT, EMPTY_OUTPUT -> {
                return new Outcome.Unreadable(reason(String.valueOf(result.getMessage()), warning));
            }
            case TIMEOUT -> {
                return new Outcome.Crashed("document.readerTimeout");
            }
            case OOM -> {
                return new Outcome.Crashed("document.readerMemory");
            }
            default -> {
                return new Outcome.Crashed("document.readerStopped");
            }
        }
        // a child that died may have sent what it knew of the file before; that is no result
        var emitted = result.getEmitData();
        if (emitted == null || emitted.getMetadataList().isEmpty()) {
            return new Outcome.Crashed("document.readerStopped");
        }
        var metadata = emitted.getMetadataList().get(0);
        var content = metadata.get(TikaCoreProperties.TIKA_CONTENT);
        var failure = metadata.get(TikaCoreProperties.CONTAINER_EXCEPTION);
        if (failure != null || content == null) {
            return new Outcome.Unreadable(reason(String.valueOf(failure), warning));
        }
        if ("true".equals(metadata.get(PDF.HAS_XFA))) {
            return new Outcome.Unreadable("document.xfaForm");
        }
        try {
            return text(XhtmlReading.read(content), metadata, warning, work);
        } catch (SAXException | IOException | RuntimeException e) {
            return new Outcome.Unreadable("document.damaged");
        }
    }

    private static Outcome text(List<TextPage> pages, Metadata metadata, @Nullable String warning, Path work)
            throws IOException {
        var nothing = pages.stream().allMatch(page -> page.runs().isEmpty());
        if (nothing && (pages.isEmpty() || warning != null) && !hasParts(work)) {
            return new Outcome.Unreadable(warning == null ? "document.empty" : warning + "Unreadable");
        }
        return new Outcome.Text(
                new DocumentText(
                        pages, day(metadata.get(TikaCoreProperties.CREATED)), metadata.get(PDF.DOC_INFO_PRODUCER)),
                warning,
                Attachments.in(work));
    }

    private static boolean hasParts(Path work) throws IOException {
        return !Attachments.in(work).isEmpty();
    }

    private static String reason(String failure, @Nullable String warning) {
        if (failure.contains("EncryptedDocumentException")) {
            return ReadingSteps.LOCKED;
        }
        if (failure.contains("TooManyPages") || failure.contains("TooManyParts")) {
            return "document.tooManyPages";
        }
        return warning == null ? "document.damaged" : warning + "Unreadable";
    }

    static @Nullable LocalDate day(@Nullable String written) {
        try {
            return written == null || written.length() < 10 ? null : LocalDate.parse(written.substring(0, 10));
        } catch (DateTimeParseException e) {
            return null; // what a file says of itself may be anything
        }
    }
}
