package io.bridgeletter.domain.vendorfiles;

import io.bridgeletter.domain.vendors.LegalName;

/** A documented relation between two legal entities (parent, successor, trading name), read in both directions. */
public record EntityLink(LegalName one, LegalName other) {
    boolean joins(LegalName first, LegalName second) {
        return (one.sameEntityAs(first) && other.sameEntityAs(second))
                || (one.sameEntityAs(second) && other.sameEntityAs(first));
    }
}
