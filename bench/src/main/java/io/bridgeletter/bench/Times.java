package io.bridgeletter.bench;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Locale;

/** Durations of one kind, and what is told of them. */
final class Times {
    private final double[] milliseconds;
    private int count;

    Times(int most) {
        milliseconds = new double[most];
    }

    /** Something that is timed. */
    interface Step {
        void run() throws Exception;
    }

    void time(Step step) throws Exception {
        var begin = System.nanoTime();
        step.run();
        milliseconds[count++] = (System.nanoTime() - begin) / 1e6;
    }

    /** The duration that this share of all does not exceed. */
    double quantile(double share) {
        var sorted = Arrays.copyOf(milliseconds, count);
        Arrays.sort(sorted);
        return sorted[(int) Math.min(count - 1L, Math.round(Math.ceil(count * share)) - 1)];
    }

    static void print(PrintStream out, String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }
}
