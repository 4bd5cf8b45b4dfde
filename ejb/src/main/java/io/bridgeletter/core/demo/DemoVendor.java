package io.bridgeletter.core.demo;

import io.bridgeletter.domain.vendors.ServiceKind;
import io.bridgeletter.domain.vendors.Tier;
import io.bridgeletter.domain.vendors.VendorState;

/** An invented vendor: who it is, and which situation its file shows. */
record DemoVendor(String name, String legalName, ServiceKind kind, Tier tier, VendorState state, Situation situation) {
    /** What is on file, told as the situation that an analyst would recognize. */
    enum Situation {
        EXAMINED,
        EXAMINED_UNASSIGNED,
        BRIDGED,
        LATE_LETTER,
        UNCOVERED,
        HOLE,
        STALE,
        TYPE_ONE,
        LISTING,
        OTHER_ENTITY,
        CATEGORY_MISSING,
        ISO_ONLY,
        NOTHING
    }
}
