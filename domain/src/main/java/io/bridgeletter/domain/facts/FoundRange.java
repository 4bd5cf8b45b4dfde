package io.bridgeletter.domain.facts;

import java.time.LocalDate;

/** Two dates with a word for "to" between them, and where they stand. */
record FoundRange(LocalDate first, LocalDate last, int from, int to, boolean sure) {}
