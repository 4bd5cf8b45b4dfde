package io.bridgeletter.core.documents.internal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.apache.tika.Tika;

/** What a file really is, by its first bytes; its name only chooses between types of one family. */
final class FileTypes {
    private static final Tika DETECTOR = new Tika();
    private static final Set<String> READABLE = Set.of(
            "application/pdf",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "application/vnd.oasis.opendocument.text",
            "application/vnd.oasis.opendocument.spreadsheet",
            "application/vnd.oasis.opendocument.presentation",
            "application/vnd.oasis.opendocument.graphics",
            "application/msword",
            "application/vnd.ms-excel",
            "application/vnd.ms-powerpoint",
            "application/x-tika-ooxml-protected",
            "application/zip",
            "application/rtf",
            "application/xhtml+xml",
            "text/html",
            "text/plain",
            "text/csv",
            "text/markdown",
            "text/x-web-markdown",
            "message/rfc822",
            "application/vnd.ms-outlook",
            "image/png",
            "image/jpeg",
            "image/tiff");

    private FileTypes() {}

    static String detect(Path content, String fileName) throws IOException {
        try (var stream = new BufferedInputStream(Files.newInputStream(content))) {
            return ContainerTypes.refine(content, DETECTOR.detect(stream, fileName));
        }
    }

    /** True for types that are kept and read; programs, other archives and unknown bytes are not. */
    static boolean accepts(String mediaType) {
        return READABLE.contains(mediaType);
    }
}
