package io.bridgeletter.domain.vendors;

/** The life cycle of a vendor. Stored: add constants, never rename. */
public enum VendorState {
    PROSPECT,
    IN_REVIEW,
    APPROVED,
    CONDITIONAL,
    REJECTED,
    OFFBOARDED;

    /** False when we are done with the vendor: nobody is reminded of what a rejected or former vendor owes us. */
    public boolean isPursued() {
        return this != REJECTED && this != OFFBOARDED;
    }
}
