package io.bridgeletter.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Remembers on disk which processes this stack started. A stack that was killed cannot stop its children; the next one
 * ends them. A process id alone says nothing, because the system gives it out again: the start time must fit too.
 */
final class Processes {
    private final Path file;
    private final Map<String, ProcessHandle> started = new LinkedHashMap<>();

    Processes(Path run) {
        this.file = run.resolve("processes");
    }

    synchronized void add(String name, ProcessHandle handle) {
        started.put(name, handle);
        save();
    }

    synchronized void remove(String name) {
        started.remove(name);
        save();
    }

    /** After an orderly end nothing is left to remember. */
    synchronized void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new StackException("Cannot delete " + file, e);
        }
    }

    /** Ends what an earlier stack left behind, in the order in which it was started last to first. */
    int endLeftOvers() {
        if (!Files.exists(file)) {
            return 0;
        }
        try {
            var ended = 0;
            var lines = Files.readAllLines(file);
            for (int i = lines.size() - 1; i >= 0; i--) {
                var fields = lines.get(i).split(" ", -1);
                if (fields.length == 3 && end(Long.parseLong(fields[1]), Long.parseLong(fields[2]), 0)) {
                    ended++;
                }
            }
            Files.delete(file);
            return ended;
        } catch (IOException | NumberFormatException e) {
            throw new StackException("Cannot read " + file + ". Delete it if nothing of an earlier stack runs.", e);
        }
    }

    /** PostgreSQL keeps its own record; a stale one would stop it from starting. */
    static boolean endLeftOverPostgres(Path data) {
        var pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return false;
        }
        try {
            var lines = Files.readAllLines(pidFile);
            var started = Long.parseLong(lines.get(2).strip()) * 1000;
            var ended = end(Long.parseLong(lines.get(0).strip()), started, 3000);
            Files.deleteIfExists(pidFile);
            return ended;
        } catch (IOException | RuntimeException e) {
            throw new StackException("Cannot read " + pidFile + ". Delete it if no PostgreSQL runs on that folder.", e);
        }
    }

    private static boolean end(long pid, long startedMillis, long tolerance) {
        var handle = ProcessHandle.of(pid).filter(Processes::lives);
        var fits = handle.flatMap(Processes::startMillis)
                .filter(millis -> Math.abs(millis - startedMillis) <= tolerance)
                .isPresent();
        if (!fits || handle.isEmpty()) {
            return false;
        }
        handle.get().destroy();
        if (!gone(handle.get(), 6)) {
            handle.get().destroyForcibly();
            gone(handle.get(), 4);
        }
        return true;
    }

    private static boolean gone(ProcessHandle handle, int seconds) {
        var deadline = System.nanoTime() + seconds * 1_000_000_000L;
        while (lives(handle) && System.nanoTime() < deadline) {
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return !lives(handle);
    }

    /** A process that ended while nobody collects its result still counts as alive, but has no command any more. */
    private static boolean lives(ProcessHandle handle) {
        return handle.isAlive() && handle.info().command().isPresent();
    }

    private static Optional<Long> startMillis(ProcessHandle handle) {
        return handle.info().startInstant().map(Instant::toEpochMilli);
    }

    private void save() {
        var lines = started.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue().pid() + " "
                        + startMillis(entry.getValue()).orElse(0L))
                .toList();
        try {
            Files.write(file, lines);
        } catch (IOException e) {
            throw new StackException("Cannot write " + file, e);
        }
    }
}
