package io.bridgeletter.core.documents;

import io.bridgeletter.domain.documents.DocumentText;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Port to whatever turns a file into text. An answer always comes, in bounded time. */
public interface TextExtractor {
    /** What came out; a failure names a message key for a person who can act on it. */
    sealed interface Outcome {
        /**
         * What the pages show, those without text included.
         *
         * @param warning message key of what a reader must know of a file that could be read nevertheless
         * @param parts what becomes a document of its own: an archive's entries, a mail's attachments
         */
        record Text(DocumentText text, @Nullable String warning, List<Part> parts) implements Outcome {
            public Text {
                parts = List.copyOf(parts);
            }
        }

        /** The file cannot be read, now or ever: it is broken, or locked. */
        record Unreadable(String reason) implements Outcome {}

        /** The file is dangerous: no parser has seen it, and none will. */
        record Refused(String reason) implements Outcome {}

        /** The reader died or took too long; worth another try. */
        record Crashed(String reason) implements Outcome {}
    }

    /** A part as it lies in the work folder. */
    record Part(String fileName, Path content) {}

    /**
     * What is to be read.
     *
     * @param key of the content in the blob store
     * @param password null without one
     */
    record Source(
            String key,
            String mediaType,
            String fileName,
            @Nullable Password password) {
        public Source(String key, String mediaType, String fileName) {
            this(key, mediaType, fileName, null);
        }
    }

    /**
     * Reads a file; an interrupt ends it early.
     *
     * @param work an empty folder for what comes out beside the text; the caller removes it
     */
    Outcome extract(Source source, Path work);
}
