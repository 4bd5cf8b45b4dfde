package io.bridgeletter.domain.cuecs;

/** What is wrong with a pasted list, as values that a page can translate; lines count from 1. */
public sealed interface CuecListProblem {
    /** The reference or the text of this line has been seen on an earlier line; both are kept, a person decides. */
    record Duplicate(int line, int firstLine) implements CuecListProblem {}

    /** The line is refused: an item has at most {@link CuecList#MAX_CHARACTERS} characters. */
    record TooLong(int line, int characters) implements CuecListProblem {}

    /** The whole list is refused: it has at most {@link CuecList#MAX_ITEMS} items. */
    record TooMany(int items) implements CuecListProblem {}

    /** A refusal keeps something out; a duplicate is only reported. */
    default boolean refuses() {
        return !(this instanceof Duplicate);
    }
}
