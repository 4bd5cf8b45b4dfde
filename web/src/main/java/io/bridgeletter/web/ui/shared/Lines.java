package io.bridgeletter.web.ui.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists in a text field, one entry a line. */
public final class Lines {
    private Lines() {}

    /** The entries without outer blanks; empty lines are none. */
    public static List<String> split(@Nullable String text) {
        return text == null
                ? List.of()
                : text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    public static String join(List<String> entries) {
        return String.join("\n", entries);
    }
}
