package io.bridgeletter.domain.facts;

import java.time.LocalDate;

/**
 * A date as it stands in a text.
 *
 * @param sure false where day and month may have been taken for each other, or a digit was cut off
 */
record FoundDate(LocalDate date, int from, int to, boolean sure) {}
