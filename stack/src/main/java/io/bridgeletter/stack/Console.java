package io.bridgeletter.stack;

import java.io.PrintStream;
import java.util.Locale;

/** What a person reads while the stack starts: the only place that writes to the terminal. */
final class Console {
    private static final PrintStream OUT = System.out;

    private Console() {}

    static void say(String line) {
        OUT.println(line);
        OUT.flush();
    }

    /** One line per part, with the seconds it took. */
    static void ready(String part, long startedNanos, String detail) {
        var seconds = (System.nanoTime() - startedNanos) / 1e9;
        say(String.format(Locale.ROOT, "  %-12s ready in %5.1f s   %s", part, seconds, detail));
    }
}
