package io.bridgeletter.core.documents.internal;

import io.bridgeletter.core.shared.Setting;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A look at a file without parsing it: is it safe to hand to a parser, and is it whole? */
final class PreScan {
    private static final Set<String> ARCHIVED = Set.of("application/zip");

    private PreScan() {}

    /**
     * What was found.
     *
     * @param refusal message key of why no parser may see the file
     * @param warning message key of what a reader must know although the file can be read
     */
    record Finding(@Nullable String refusal, @Nullable String warning) {}

    static Finding look(Path file, String mediaType) throws IOException {
        if (isArchive(mediaType)) {
            var archive = ArchiveCheck.look(file, limits());
            return new Finding(archive.refusal(), archive.complete() ? null : "document.cutOff");
        }
        return new Finding(null, FileEnding.isThere(file, mediaType) ? null : "document.cutOff");
    }

    static boolean isArchive(String mediaType) {
        return ARCHIVED.contains(mediaType)
                || mediaType.startsWith("application/vnd.openxmlformats-officedocument.")
                || mediaType.startsWith("application/vnd.oasis.opendocument.");
    }

    private static ArchiveCheck.Limits limits() {
        var standard = ArchiveCheck.LIMITS;
        return new ArchiveCheck.Limits(
                standard.entries(),
                Setting.BRIDGELETTER_ARCHIVE_LIMIT_MB.number() * (1L << 20),
                standard.depth(),
                standard.ratio(),
                standard.time());
    }
}
