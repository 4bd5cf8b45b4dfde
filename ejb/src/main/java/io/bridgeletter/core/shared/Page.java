package io.bridgeletter.core.shared;

import java.util.List;

/** One page of a longer list. {@code number} counts from 0; {@code total} is the number of rows on all pages. */
public record Page<T>(List<T> rows, long total, int number, int size) {
    public Page {
        rows = List.copyOf(rows);
    }
}
