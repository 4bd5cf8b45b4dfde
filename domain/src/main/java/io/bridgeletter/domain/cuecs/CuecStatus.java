package io.bridgeletter.domain.cuecs;

/** How far our own control is; absent while nobody has said anything. Stored: add constants, never rename. */
public enum CuecStatus {
    NOT_STARTED,
    PLANNED,
    IMPLEMENTED,
    NOT_APPLICABLE
}
