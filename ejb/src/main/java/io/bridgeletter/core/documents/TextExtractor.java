package io.bridgeletter.core.documents;

import io.bridgeletter.domain.documents.DocumentText;

/** Port to whatever turns a file into text. An answer always comes, in bounded time. */
public interface TextExtractor {
    /** What came out; a failure names a message key for a person who can act on it. */
    sealed interface Outcome {
        /** What the pages show, those without text included. */
        record Text(DocumentText text) implements Outcome {}

        /** The file cannot be read, now or ever: it is broken, or locked. */
        record Unreadable(String reason) implements Outcome {}

        /** The reader died or took too long; worth another try. */
        record Crashed(String reason) implements Outcome {}
    }

    /**
     * @param key of the content in the blob store
     */
    Outcome extract(String key, String mediaType, String fileName);
}
