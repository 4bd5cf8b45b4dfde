package io.bridgeletter.domain.vendorfiles;

/** What a person has said about the user controls of a report. Stored: add constants, never rename. */
public enum CuecConfirmation {
    NOT_CONFIRMED,
    /** The list on file is the report's list. */
    CONFIRMED,
    /** The report states no user controls. */
    NONE_STATED
}
