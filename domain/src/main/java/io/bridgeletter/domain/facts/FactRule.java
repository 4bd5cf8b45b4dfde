package io.bridgeletter.domain.facts;

/** Reads one kind of fact. A rule that finds nothing adds nothing; it never guesses. */
interface FactRule {
    void read(Draft draft);
}
