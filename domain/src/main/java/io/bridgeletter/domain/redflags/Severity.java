package io.bridgeletter.domain.redflags;

/** How much a red flag weighs, heaviest first. Stored: add constants, never rename. */
public enum Severity {
    CRITICAL,
    HIGH,
    MEDIUM
}
