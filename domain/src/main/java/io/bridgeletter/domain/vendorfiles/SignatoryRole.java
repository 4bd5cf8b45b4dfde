package io.bridgeletter.domain.vendorfiles;

/** Who signed a bridge letter; only management can make the statement. Stored: add constants, never rename. */
public enum SignatoryRole {
    EXECUTIVE,
    OTHER,
    /** An auditor cannot attest after fieldwork: a question, not an answer. */
    AUDITOR,
    NOT_STATED
}
