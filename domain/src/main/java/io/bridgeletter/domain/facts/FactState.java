package io.bridgeletter.domain.facts;

import java.util.Locale;

/** What a person has made of a proposal. Stored and sent: add constants, never rename. */
public enum FactState {
    PROPOSED,
    ACCEPTED,
    CORRECTED,
    REJECTED,
    /** Looked for in the right place, and not there. */
    NOT_STATED;

    /** The name in the facts contract, such as {@code not-stated}. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
