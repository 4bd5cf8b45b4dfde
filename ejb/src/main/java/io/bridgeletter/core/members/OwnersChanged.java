package io.bridgeletter.core.members;

import io.bridgeletter.domain.vendors.VendorId;
import java.util.Set;

/** What belongs to these vendors has other owners now, or none. Fired in the transaction of the change. */
public record OwnersChanged(Set<VendorId> vendors) {
    public OwnersChanged {
        vendors = Set.copyOf(vendors);
    }
}
