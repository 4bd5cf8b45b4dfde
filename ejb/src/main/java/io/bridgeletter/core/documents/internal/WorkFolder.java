package io.bridgeletter.core.documents.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;

/** A folder for what a child writes while it works on one file; gone when the work is. */
public final class WorkFolder implements AutoCloseable {
    private final Path path;

    private WorkFolder(Path path) {
        this.path = path;
    }

    public static WorkFolder create() throws IOException {
        return in(ExtractorProcess.folder().resolve("work"));
    }

    static WorkFolder in(Path folder) throws IOException {
        return new WorkFolder(Files.createTempDirectory(Files.createDirectories(folder), "file"));
    }

    public Path path() {
        return path;
    }

    /** Pages read and all of them, as the child last told; empty before it did. */
    public Optional<int[]> progress() {
        try {
            var words = new String(Files.readAllBytes(path.resolve("progress")), UTF_8).split(" ");
            return Optional.of(new int[] {Integer.parseInt(words[0]), Integer.parseInt(words[1])});
        } catch (IOException | RuntimeException e) {
            return Optional.empty(); // not yet, or half written
        }
    }

    @Override
    public void close() throws IOException {
        delete(path);
    }

    static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
                Files.deleteIfExists(file);
            }
        }
    }
}
