package io.bridgeletter.domain.vendors;

/** The kinds of data that we let a service see. Stored: add constants, never rename. */
public enum DataClass {
    PUBLIC,
    INTERNAL,
    CONFIDENTIAL,
    PERSONAL,
    SPECIAL_CATEGORY,
    PAYMENT,
    SECRET
}
