package io.bridgeletter.domain.redflags;

import java.time.LocalDate;

/** A typed value within a translated sentence, so that each language writes dates and numbers in its own way. */
public sealed interface Argument {
    /** Shown as it is: names, references. */
    record Text(String value) implements Argument {}

    record Day(LocalDate value) implements Argument {}

    record Count(long value) implements Argument {}

    /** A word that pages translate by its key, such as {@code category.availability}. */
    record Term(String key) implements Argument {}

    static Argument of(String text) {
        return new Text(text);
    }

    static Argument of(LocalDate day) {
        return new Day(day);
    }

    static Argument of(long count) {
        return new Count(count);
    }

    static Argument term(String key) {
        return new Term(key);
    }
}
