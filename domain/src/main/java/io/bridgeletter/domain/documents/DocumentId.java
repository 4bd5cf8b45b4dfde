package io.bridgeletter.domain.documents;

import java.util.UUID;

/** Names a document on file within its tenant. */
public record DocumentId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
