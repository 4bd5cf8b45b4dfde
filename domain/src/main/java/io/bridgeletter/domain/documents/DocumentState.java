package io.bridgeletter.domain.documents;

/** How far a document has come on its way from upload to readable text. Stored: add constants, never rename. */
public enum DocumentState {
    RECEIVED,
    READING,
    READY,
    FAILED,
    REJECTED
}
