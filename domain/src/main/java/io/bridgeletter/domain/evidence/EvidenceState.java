package io.bridgeletter.domain.evidence;

/** How far an evidence item has come; only a person accepts. Stored: add constants, never rename. */
public enum EvidenceState {
    REQUESTED,
    RECEIVED,
    READ,
    ACCEPTED,
    REJECTED,
    SUPERSEDED
}
