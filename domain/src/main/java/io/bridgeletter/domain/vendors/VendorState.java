package io.bridgeletter.domain.vendors;

/** The life cycle of a vendor. Stored: add constants, never rename. */
public enum VendorState {
    PROSPECT,
    IN_REVIEW,
    APPROVED,
    CONDITIONAL,
    REJECTED,
    OFFBOARDED
}
