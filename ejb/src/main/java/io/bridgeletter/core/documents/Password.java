package io.bridgeletter.core.documents;

import java.util.Arrays;

/** The password of one file on its way to the parser: used once, never stored, and never printed. */
public final class Password implements AutoCloseable {
    private final char[] letters;

    public Password(String given) {
        letters = given.toCharArray();
    }

    /** For the parser's process only. */
    public char[] letters() {
        return letters.clone();
    }

    @Override
    public void close() {
        Arrays.fill(letters, '\0');
    }

    @Override
    public String toString() {
        return "(a password)";
    }
}
