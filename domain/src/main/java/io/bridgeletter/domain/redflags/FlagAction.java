package io.bridgeletter.domain.redflags;

import io.bridgeletter.domain.evidence.EvidenceId;
import io.bridgeletter.domain.vendors.ServiceId;
import java.util.UUID;

/** What clears a flag, and where: a key such as {@code request-report}, and the thing to open. */
public record FlagAction(String key, Target target, UUID id) {
    /** What the id names. */
    public enum Target {
        SERVICE,
        EVIDENCE
    }

    static FlagAction on(ServiceId service, String key) {
        return new FlagAction(key, Target.SERVICE, service.value());
    }

    static FlagAction on(EvidenceId evidence, String key) {
        return new FlagAction(key, Target.EVIDENCE, evidence.value());
    }
}
