package io.bridgeletter.core.documents.internal;

import io.bridgeletter.core.documents.Password;
import io.bridgeletter.core.documents.TextExtractor.Outcome;
import io.bridgeletter.core.documents.TextExtractor.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.jspecify.annotations.Nullable;

/** The extractor as in the server, with its forked process, on the class path of the tests. */
final class ForkedReading implements AutoCloseable {
    private static final String[] SETTINGS = {
        "BRIDGELETTER_DATA",
        "BRIDGELETTER_EXTRACTOR_CLASSPATH",
        "BRIDGELETTER_EXTRACTOR_TIMEOUT_S",
        "BRIDGELETTER_EXTRACTOR_HEAP_MB",
        "BRIDGELETTER_EXTRACTOR_PROCESSES"
    };

    final ForkedTextExtractor extractor = new ForkedTextExtractor();
    final PageRecogniser recogniser = new PageRecogniser();
    private final Path folder;
    private int files;

    @SuppressWarnings("UnnecessaryAssignment") // there is no container here
    ForkedReading(Path folder, int timeoutSeconds) throws IOException {
        this.folder = folder;
        System.setProperty("BRIDGELETTER_DATA", folder.toString());
        System.setProperty("BRIDGELETTER_EXTRACTOR_TIMEOUT_S", String.valueOf(timeoutSeconds));
        System.setProperty("BRIDGELETTER_EXTRACTOR_HEAP_MB", "256");
        System.setProperty("BRIDGELETTER_EXTRACTOR_PROCESSES", "1");
        System.setProperty(
                "BRIDGELETTER_EXTRACTOR_CLASSPATH",
                libraries(folder.resolve("libraries")).toString());
        extractor.process = new ExtractorProcess();
        recogniser.process = extractor.process;
        recogniser.tesseract = new Tesseract();
        Files.createDirectories(FileBlobStore.blobs());
    }

    Outcome read(String name, byte[] content) throws IOException {
        return read(name, content, null);
    }

    /** As an upload and its reading: the type by content first, then the extractor where the type is accepted. */
    Outcome read(String name, byte[] content, @Nullable Password password) throws IOException {
        var source = store(name, content, password);
        if (!FileTypes.accepts(source.mediaType())) {
            return new Outcome.Refused("document.wrongType");
        }
        try (var work = WorkFolder.create()) {
            return extractor.extract(source, work.path());
        }
    }

    Source store(String name, byte[] content, @Nullable Password password) throws IOException {
        var key = "file" + ++files;
        var file = Files.write(FileBlobStore.blobs().resolve(key), content);
        return new Source(key, FileTypes.detect(file, name), name, password);
    }

    Path log() {
        return folder.resolve("extractor/log");
    }

    @Override
    public void close() throws IOException {
        extractor.process.stop();
        WorkFolder.delete(folder.resolve("libraries"));
        for (var setting : SETTINGS) {
            System.clearProperty(setting);
        }
    }

    /** The test's own class path as a folder of archives, as it lies beside the server. */
    private static Path libraries(Path target) throws IOException {
        Files.createDirectories(target);
        var number = 0;
        for (var entry : System.getProperty("java.class.path").split(java.io.File.pathSeparator)) {
            var path = Path.of(entry);
            if (entry.endsWith(".jar")) {
                Files.createSymbolicLink(target.resolve(path.getFileName()), path);
            } else if (Files.exists(path.resolve("io/bridgeletter/extractor"))) {
                pack(path, target.resolve("extractor" + ++number + ".jar"));
            }
        }
        return target;
    }

    private static void pack(Path classes, Path jar) throws IOException {
        try (var output = new JarOutputStream(Files.newOutputStream(jar));
                var files = Files.walk(classes)) {
            for (var file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                output.putNextEntry(new JarEntry(classes.relativize(file).toString()));
                Files.copy(file, output);
                output.closeEntry();
            }
        }
    }
}
