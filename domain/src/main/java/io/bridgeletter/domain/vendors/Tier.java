package io.bridgeletter.domain.vendors;

/** Inherent risk of a service, T1 the highest. Stored: add constants, never rename. */
public enum Tier {
    T1,
    T2,
    T3,
    T4
}
