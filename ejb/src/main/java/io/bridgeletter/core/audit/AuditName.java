package io.bridgeletter.core.audit;

/** What an id in the trail stands for; a fact is named by its field. */
public record AuditName(Kind kind, String name) {
    /** What has a name. */
    public enum Kind {
        MEMBER,
        VENDOR,
        SERVICE,
        EVIDENCE,
        DOCUMENT,
        CUEC,
        FACT
    }
}
