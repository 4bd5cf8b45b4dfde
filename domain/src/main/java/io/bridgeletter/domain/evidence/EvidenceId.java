package io.bridgeletter.domain.evidence;

import java.util.UUID;

/** Names an evidence item within its tenant. */
public record EvidenceId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
