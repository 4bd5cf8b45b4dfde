package io.bridgeletter.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How much memory the stack really takes: proportional set size, in which memory that processes share is counted once.
 * Linux only. Run it beside a stack: {@code java -cp ... io.bridgeletter.stack.Pss <run folder>}.
 */
public final class Pss {
    private Pss() {}

    /** Kilobytes for each process that the stack on this folder started, their children included, and for itself. */
    public static Map<String, Long> kilobytes(Path run) {
        var result = new LinkedHashMap<String, Long>();
        try {
            for (var line : Files.readAllLines(run.resolve("processes"))) {
                var fields = line.split(" ", -1);
                ProcessHandle.of(Long.parseLong(fields[1]))
                        .ifPresent(root -> result.put(fields[0], withDescendants(root)));
            }
            var stack =
                    Long.parseLong(Files.readString(run.resolve("stack.lock")).strip());
            result.put("stack", of(stack));
        } catch (IOException e) {
            throw new StackException("No stack has been started on " + run, e);
        }
        return result;
    }

    public static void main(String[] args) {
        var run =
                args.length > 0 ? Path.of(args[0]) : StackOptions.fromSettings().run();
        var sizes = kilobytes(run);
        sizes.forEach(
                (name, size) -> Console.say(String.format(java.util.Locale.ROOT, "%-10s %6d MB", name, size / 1024)));
        var sum = sizes.values().stream().mapToLong(Long::longValue).sum();
        Console.say(String.format(java.util.Locale.ROOT, "%-10s %6d MB", "sum", sum / 1024));
    }

    private static long withDescendants(ProcessHandle root) {
        return Stream.concat(Stream.of(root), root.descendants())
                .mapToLong(process -> of(process.pid()))
                .sum();
    }

    private static long of(long pid) {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(pid), "smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException | java.io.UncheckedIOException e) {
            return 0; // it ended while we were looking
        }
    }
}
