package io.bridgeletter.core.shared;

import org.jspecify.annotations.Nullable;

/** Texts as people type them: outer blanks do not count, and a blank text is none. */
public final class Texts {
    private Texts() {}

    /** The stripped text, or null when nothing is left. */
    public static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** The stripped text; call it only after the input was checked. */
    public static String required(@Nullable String text) {
        if (text == null || text.isBlank()) {
            throw new IllegalStateException("An input passed its check without a required text");
        }
        return text.strip();
    }
}
