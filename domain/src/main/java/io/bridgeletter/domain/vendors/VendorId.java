package io.bridgeletter.domain.vendors;

import java.util.UUID;

/** Names a vendor within its tenant. */
public record VendorId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
