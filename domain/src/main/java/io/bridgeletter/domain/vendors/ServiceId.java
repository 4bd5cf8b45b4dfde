package io.bridgeletter.domain.vendors;

import java.util.UUID;

/** Names a service of a vendor: the unit of judgement and approval. */
public record ServiceId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
