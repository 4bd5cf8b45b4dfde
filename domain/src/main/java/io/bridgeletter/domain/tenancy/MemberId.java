package io.bridgeletter.domain.tenancy;

import java.util.UUID;

/** Names a person's membership in one tenant. */
public record MemberId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
