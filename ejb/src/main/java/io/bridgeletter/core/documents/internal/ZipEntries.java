package io.bridgeletter.core.documents.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.bridgeletter.core.documents.TextExtractor.Part;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Takes an archive apart that {@link ArchiveCheck} has let pass. Names are only shown, never used as paths; what
 * operating systems leave in archives is left out.
 */
final class ZipEntries {
    private final Path work;
    private final List<Part> parts = new ArrayList<>();

    private ZipEntries(Path work) {
        this.work = work;
    }

    static List<Part> unpack(Path archive, Path work) throws IOException {
        try (var zip = open(archive)) {
            if (zip == null) {
                return streamed(archive, work);
            }
            var entries = new ZipEntries(work);
            for (var entry : Collections.list(zip.entries())) {
                entries.take(entry, () -> zip.getInputStream(entry));
            }
            return entries.parts;
        }
    }

    /** Null for an archive without a readable list of entries. */
    private static @Nullable ZipFile open(Path archive) {
        for (Charset names : new Charset[] {UTF_8, ISO_8859_1}) {
            try {
                return new ZipFile(archive.toFile(), names);
            } catch (IOException | IllegalArgumentException e) {
                DocumentLog.LOG.archiveCutOff(e); // or names in another alphabet
            }
        }
        return null;
    }

    /** As much as there is of an archive that was cut off. */
    private static List<Part> streamed(Path archive, Path work) throws IOException {
        var entries = new ZipEntries(work);
        try (var zip = new ZipInputStream(new BufferedInputStream(Files.newInputStream(archive)), ISO_8859_1)) {
            for (var entry = next(zip); entry != null; entry = next(zip)) {
                if (!entries.take(entry, () -> uncloseable(zip))) {
                    break;
                }
            }
        }
        return entries.parts;
    }

    private static @Nullable ZipEntry next(ZipInputStream zip) {
        try {
            return zip.getNextEntry();
        } catch (IOException | IllegalArgumentException e) {
            DocumentLog.LOG.entrySkipped(e);
            return null; // the rest is gone
        }
    }

    private static InputStream uncloseable(InputStream stream) {
        return new FilterInputStream(stream) {
            @Override
            public void close() {}
        };
    }

    private interface Opening {
        InputStream open() throws IOException;
    }

    /** False when the entry is damaged; then it is left out, and the archive's own document says so. */
    private boolean take(ZipEntry entry, Opening opening) throws IOException {
        var name = entry.getName();
        if (entry.isDirectory() || name.startsWith("__MACOSX/") || name.matches("(.*/)?(\\.DS_Store|Thumbs\\.db)")) {
            return true;
        }
        var file = work.resolve((parts.size() + 1) + ".part");
        try (var target = Files.newOutputStream(file)) {
            if (!copied(opening, target)) {
                return false;
            }
        }
        if (Files.size(file) > 0) {
            parts.add(new Part(name, file));
        }
        return true;
    }

    /** What cannot be read is the file's fault; what cannot be written is not. */
    private static boolean copied(Opening opening, OutputStream target) throws IOException {
        var buffer = new byte[64 * 1024];
        @Nullable InputStream content = null;
        try {
            for (var read = 0; read >= 0; ) {
                try {
                    content = content == null ? opening.open() : content;
                    read = content.read(buffer);
                } catch (IOException e) {
                    DocumentLog.LOG.entrySkipped(e);
                    return false;
                }
                target.write(buffer, 0, Math.max(0, read));
            }
            return true;
        } finally {
            if (content != null) {
                content.close();
            }
        }
    }
}
