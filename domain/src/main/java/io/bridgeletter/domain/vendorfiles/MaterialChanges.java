package io.bridgeletter.domain.vendorfiles;

/** What a bridge letter says about changes since the report. Stored: add constants, never rename. */
public enum MaterialChanges {
    NONE,
    LISTED,
    NOT_STATED
}
