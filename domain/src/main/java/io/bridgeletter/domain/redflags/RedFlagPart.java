package io.bridgeletter.domain.redflags;

import java.util.Locale;

/** Part of a red flag that opens, closes and is waived on its own. Stored: add constants, never rename. */
public enum RedFlagPart {
    A,
    B,
    C,
    D,
    E,
    F,
    G;

    /** As printed: {@code (d)}. */
    public String letter() {
        return name().toLowerCase(Locale.ROOT);
    }
}
