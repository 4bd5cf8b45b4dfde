package io.bridgeletter.core.documents.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.bridgeletter.core.shared.Setting;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
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
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The processes that parsers run in. They get no variable of the server's environment, no network where the system can
 * take it away, a heap and files of bounded size, and a log of their own.
 */
@ApplicationScoped
public class ExtractorProcess {
    private static final Logger LOG = Logger.getLogger("io.bridgeletter.documents");
    private static final int MOST_CHARACTERS = 30_000_000;
    private static final String STORE = "blobs";

    private @Nullable PipesParser pipes;

    /** Runs the parser for this content; {@code task} is what {@code io.bridgeletter.extractor.Task} understands. */
    PipesResult run(String key, String fileName, Map<String, Object> task) throws InterruptedException {
        var metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, fileName);
        var context = new ParseContext();
        context.set(
                HandlerConfig.class,
                new HandlerConfig(
                        BasicContentHandlerFactory.HANDLER_TYPE.XML,
                        HandlerConfig.PARSE_MODE.RMETA,
                        MOST_CHARACTERS,
                        0,
                        false));
        context.set(Map.class, new HashMap<>(task));
        try {
            return pipes().parse(new FetchEmitTuple(
                    key,
                    new FetchKey(STORE, key),
                    new EmitKey("none", key),
                    metadata,
                    context,
                    FetchEmitTuple.ON_PARSE_EXCEPTION.EMIT));
        } catch (IOException | TikaException | PipesException e) {
            throw new IllegalStateException("The forked text extractor cannot be used", e);
        }
    }

    /** Where what children write lies until it is taken. */
    static Path folder() {
        return FileBlobStore.root().resolve("extractor");
    }

    private synchronized PipesParser pipes() throws IOException, TikaException {
        if (pipes == null) {
            var folder = Files.createDirectories(folder());
            for (var inner : new String[] {"tmp", "log", "work"}) {
                Files.createDirectories(folder.resolve(inner));
            }
            Files.createDirectories(FileBlobStore.blobs());
            write("parsers.xml");
            write("log4j2.xml");
            var launcher = write("launch.sh");
            Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwx------"));
            pipes = new PipesParser(PipesConfig.load(write("pipes.xml")));
        }
        return pipes;
    }

    private static Map<String, String> settings() {
        var folder = folder();
        var settings = new HashMap<String, String>();
        settings.put("@FOLDER@", folder.toString());
        settings.put("@BLOBS@", FileBlobStore.blobs().toString());
        settings.put(
                "@CLASSPATH@",
                Path.of(Setting.BRIDGELETTER_EXTRACTOR_CLASSPATH.value()).toAbsolutePath() + "/*");
        settings.put("@PROCESSES@", String.valueOf(Setting.BRIDGELETTER_EXTRACTOR_PROCESSES.number()));
        settings.put("@HEAP@", String.valueOf(Setting.BRIDGELETTER_EXTRACTOR_HEAP_MB.number()));
        settings.put(
                "@JAVA@",
                Path.of(System.getProperty("java.home"), "bin", "java").toString());
        settings.put("@TIMEOUT@", String.valueOf(Setting.BRIDGELETTER_EXTRACTOR_TIMEOUT_S.number() * 1000L));
        settings.put("@ISOLATE@", Isolation.command());
        return settings;
    }

    private static Path write(String template) throws IOException {
        try (var stream = ExtractorProcess.class.getResourceAsStream("/extractor/" + template)) {
            if (stream == null) {
                throw new IOException("No template " + template);
            }
            var text = new String(stream.readAllBytes(), UTF_8);
            for (var setting : settings().entrySet()) {
                var value = template.endsWith(".xml") ? xml(setting.getValue()) : setting.getValue();
                text = text.replace(setting.getKey(), value);
            }
            return Files.writeString(folder().resolve(template), text);
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

    /** What takes the network away from a child, found out once. */
    static final class Isolation {
        private static final String COMMAND = probe();

        private Isolation() {}

        /** The words to put before a command; empty where the system does not allow it. */
        static String command() {
            return COMMAND;
        }

        private static String probe() {
            try {
                var process = new ProcessBuilder("unshare", "-rn", "true")
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
                if (process.waitFor(5, TimeUnit.SECONDS) && process.exitValue() == 0) {
                    return "unshare -rn --";
                }
                process.destroyForcibly();
            } catch (IOException e) {
                LOG.debug("No unshare", e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            LOG.info(
                    "BLDOC0003: This system does not let the text extractor run without network; it keeps its network");
            return "";
        }
    }
}
