package io.bridgeletter.stack;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The folder into which the library unpacks PostgreSQL's programs. The library cannot repeat an unpacking that was
 * killed half way, so this notes when it was complete, and clears the folder when it was not.
 */
final class PostgresBinaries {
    /** Starts the database with its programs in this folder. */
    interface Start<T> {
        T in(Path folder) throws IOException;
    }

    private PostgresBinaries() {}

    static <T> T use(Path dist, Start<T> start) throws IOException {
        var folder = dist.resolve("postgresql");
        var complete = dist.resolve("postgresql.complete");
        if (Files.exists(complete)) {
            return start.in(folder);
        }
        return unpacking(dist, folder, complete, start);
    }

    private static synchronized <T> T unpacking(Path dist, Path folder, Path complete, Start<T> start)
            throws IOException {
        Files.createDirectories(dist);
        try (var channel = FileChannel.open(
                        dist.resolve("postgresql.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var exclusive = channel.lock()) {
            if (exclusive.isValid() && !Files.exists(complete)) {
                Folders.delete(folder);
            }
            var started = start.in(folder);
            Files.writeString(complete, "The folder beside this file is whole.\n");
            return started;
        }
    }
}
