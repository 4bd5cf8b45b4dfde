package io.bridgeletter.core.documents.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.bridgeletter.core.documents.TextExtractor.Part;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
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
        @Nullable Exception failed = null;
        for (Charset names : new Charset[] {UTF_8, ISO_8859_1}) {
            try (var zip = new ZipFile(archive.toFile(), names)) {
                var entries = new ZipEntries(work);
                for (var entry : Collections.list(zip.entries())) {
                    try (var content = zip.getInputStream(entry)) {
                        entries.take(entry, content);
                    } catch (ZipException e) {
                        DocumentLog.LOG.entrySkipped(e); // packed in a way that no reader here knows
                    }
                }
                return entries.parts;
            } catch (ZipException | IllegalArgumentException e) {
                failed = e; // names in another alphabet, or no list of entries
            }
        }
        DocumentLog.LOG.archiveCutOff(failed);
        return streamed(archive, work);
    }

    /** As much as there is of an archive that was cut off. */
    private static List<Part> streamed(Path archive, Path work) throws IOException {
        var entries = new ZipEntries(work);
        try (var zip = new ZipInputStream(new BufferedInputStream(Files.newInputStream(archive)), ISO_8859_1)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.take(entry, zip);
            }
        } catch (IOException | IllegalArgumentException e) {
            return entries.parts;
        }
        return entries.parts;
    }

    private void take(ZipEntry entry, InputStream content) throws IOException {
        var name = entry.getName();
        if (entry.isDirectory() || name.startsWith("__MACOSX/") || name.matches("(.*/)?(\\.DS_Store|Thumbs\\.db)")) {
            return;
        }
        var file = work.resolve((parts.size() + 1) + ".part");
        try (var target = Files.newOutputStream(file)) {
            content.transferTo(target);
        }
        if (Files.size(file) > 0) {
            parts.add(new Part(name, file));
        }
    }
}
