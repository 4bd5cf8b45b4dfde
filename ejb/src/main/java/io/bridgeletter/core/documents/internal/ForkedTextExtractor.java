package io.bridgeletter.core.documents.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.bridgeletter.core.documents.TextExtractor;
import io.bridgeletter.core.shared.Setting;
import io.bridgeletter.domain.documents.DocumentText;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.PDF;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.pipes.FetchEmitTuple;
import org.apache.tika.pipes.HandlerConfig;
import org.apache.tika.pipes.PipesConfig;
import org.apache.tika.pipes.PipesException;
import org.apache.tika.pipes.PipesParser;
import org.apache.tika.pipes.PipesResult;
import org.apache.tika.pipes.emitter.EmitKey;
import org.apache.tika.pipes.fetcher.FetchKey;
import org.apache.tika.sax.BasicContentHandlerFactory;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/**
 * Tika in processes of its own: an endless loop, a crash or a full memory ends the child and a sentence, never the
 * server. The child's class path is not this one's, so that no parser is ever loaded here.
 */
@ApplicationScoped
public class ForkedTextExtractor implements TextExtractor {
    private static final int MOST_CHARACTERS = 50_000_000;
    private static final String STORE = "blobs";

    private @Nullable PipesParser pipes;

    /** {@inheritDoc} */
    @Override
    public Outcome extract(String key, String mediaType, String fileName) {
        try {
            var metadata = new Metadata();
            metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, fileName);
            var context = new ParseContext();
            context.set(
                    HandlerConfig.class,
                    new HandlerConfig(
                            BasicContentHandlerFactory.HANDLER_TYPE.XML,
                            HandlerConfig.PARSE_MODE.RMETA,
                            MOST_CHARACTERS,
                            200,
                            false));
            return outcome(pipes().parse(new FetchEmitTuple(
                    key,
                    new FetchKey(STORE, key),
                    new EmitKey("none", key),
                    metadata,
                    context,
                    FetchEmitTuple.ON_PARSE_EXCEPTION.EMIT)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Outcome.Crashed("document.readerStopped");
        } catch (IOException | TikaException | PipesException e) {
            throw new IllegalStateException("The forked text extractor cannot be used", e);
        }
    }

    private static Outcome outcome(PipesResult result) {
        var emitted = result.getEmitData();
        if (emitted == null || emitted.getMetadataList().isEmpty()) {
            return switch (result.getStatus()) {
                case TIMEOUT -> new Outcome.Crashed("document.readerTimeout");
                case OOM -> new Outcome.Crashed("document.readerMemory");
                default -> new Outcome.Crashed("document.readerStopped");
            };
        }
        var metadata = emitted.getMetadataList().get(0);
        var failure = metadata.get(TikaCoreProperties.CONTAINER_EXCEPTION);
        if (failure != null && failure.contains("EncryptedDocumentException")) {
            return new Outcome.Unreadable("document.encrypted");
        }
        var content = metadata.get(TikaCoreProperties.TIKA_CONTENT);
        if (failure != null || content == null) {
            return new Outcome.Unreadable("document.damaged");
        }
        try {
            return new Outcome.Text(new DocumentText(
                    XhtmlReading.read(content),
                    day(metadata.get(TikaCoreProperties.CREATED)),
                    metadata.get(PDF.DOC_INFO_PRODUCER)));
        } catch (SAXException | IOException e) {
            return new Outcome.Unreadable("document.damaged");
        }
    }

    static @Nullable LocalDate day(@Nullable String written) {
        try {
            return written == null || written.length() < 10 ? null : LocalDate.parse(written.substring(0, 10));
        } catch (DateTimeParseException e) {
            return null; // what a file says of itself may be anything
        }
    }

    private synchronized PipesParser pipes() throws IOException, TikaException {
        if (pipes == null) {
            var folder = Files.createDirectories(FileBlobStore.root().resolve("extractor"));
            Files.createDirectories(FileBlobStore.blobs());
            var parsers = write(
                    folder.resolve("parsers.xml"),
                    "parsers.xml",
                    Map.of("@BLOBS@", xml(FileBlobStore.blobs().toString())));
            write(folder.resolve("log4j2.xml"), "log4j2.xml", Map.of());
            var config = write(folder.resolve("pipes.xml"), "pipes.xml", settings(folder, parsers));
            pipes = new PipesParser(PipesConfig.load(config));
        }
        return pipes;
    }

    private static Map<String, String> settings(Path folder, Path parsers) {
        return Map.of(
                "@PARSERS@", xml(parsers.toString()),
                "@BLOBS@", xml(FileBlobStore.blobs().toString()),
                "@CLASSPATH@",
                        xml(Path.of(Setting.BRIDGELETTER_EXTRACTOR_CLASSPATH.value())
                                        .toAbsolutePath() + "/*"),
                "@LOG@", xml(folder.resolve("log4j2.xml").toString()),
                "@PROCESSES@", String.valueOf(Setting.BRIDGELETTER_EXTRACTOR_PROCESSES.number()),
                "@HEAP@", String.valueOf(Setting.BRIDGELETTER_EXTRACTOR_HEAP_MB.number()),
                "@JAVA@",
                        xml(Path.of(System.getProperty("java.home"), "bin", "java")
                                .toString()),
                "@TIMEOUT@",
                        String.format(Locale.ROOT, "%d", Setting.BRIDGELETTER_EXTRACTOR_TIMEOUT_S.number() * 1000L));
    }

    private static Path write(Path target, String template, Map<String, String> settings) throws IOException {
        try (var stream = ForkedTextExtractor.class.getResourceAsStream("/extractor/" + template)) {
            if (stream == null) {
                throw new IOException("No template " + template);
            }
            var text = new String(stream.readAllBytes(), UTF_8);
            for (var setting : settings.entrySet()) {
                text = text.replace(setting.getKey(), setting.getValue());
            }
            return Files.writeString(target, text);
        }
    }

    private static String xml(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    @PreDestroy
    void stop() {
        if (pipes != null) {
            try {
                pipes.close();
            } catch (IOException e) {
                throw new IllegalStateException("The extractor did not stop", e);
            }
        }
    }
}
