package io.bridgeletter.domain.cuecs;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One control as pasted: its reference if one was written, its text, and the criteria that it maps to in the order in
 * which they were written, such as {@code CC6.1}. The line number counts from 1 and includes blank lines.
 */
public record CuecLine(int line, @Nullable String ref, String text, List<String> criteria) {
    public CuecLine {
        criteria = List.copyOf(criteria);
    }
}
