package io.bridgeletter.stack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A process that the stack started, with its log. */
final class Child {
    private static final int TAIL_BYTES = 16_384;

    private final String name;
    private final Process process;
    private final Path log;

    private Child(String name, Process process, Path log) {
        this.name = name;
        this.process = process;
        this.log = log;
    }

    /** Starts it; the log of the run before stays beside the new one as {@code <name>.log.1}. */
    static Child start(String name, List<String> command, Path folder, Map<String, String> environment, Path log) {
        try {
            if (Files.exists(log)) {
                Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            }
            var builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            // settings of the caller's shell must not change the servers behind our back
            builder.environment().keySet().removeIf(key -> key.startsWith("KC_") || key.equals("JAVA_OPTS"));
            builder.environment().putAll(environment);
            var process = builder.start();
            process.getOutputStream().close();
            return new Child(name, process, log);
        } catch (IOException e) {
            throw new StackException("Cannot start " + name + ": " + e.getMessage(), e);
        }
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    String name() {
        return name;
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    boolean alive() {
        return process.isAlive();
    }

    /** Waits for a child that ends by itself, such as a configuration script. */
    void requireSuccess(Duration patience) {
        try {
            if (!process.waitFor(patience.toSeconds(), TimeUnit.SECONDS)) {
                kill();
                throw new StackException(name + " did not finish within " + patience.toSeconds() + " s\n" + tail());
            }
            if (process.exitValue() != 0) {
                throw new StackException(name + " failed with code " + process.exitValue() + "\n" + tail());
            }
        } catch (InterruptedException e) {
            kill();
            Thread.currentThread().interrupt();
            throw new StackException(name + " was interrupted", e);
        }
    }

    /** Asks it to end, and ends it when it does not. */
    void stop(Duration grace) {
        process.destroy();
        if (!ended(grace)) {
            kill();
        }
    }

    /** SIGKILL, as a crash would be. */
    void kill() {
        process.destroyForcibly();
        ended(Duration.ofSeconds(5));
    }

    String tail() {
        return tail(log);
    }

    /** The last lines of a log, for people who would otherwise have to look for it. */
    static String tail(Path log) {
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            var start = Math.max(0, file.length() - TAIL_BYTES);
            file.seek(start);
            var bytes = new byte[(int) (file.length() - start)];
            file.readFully(bytes);
            var lines = new String(bytes, UTF_8).lines().toList();
            var last = lines.subList(Math.max(0, lines.size() - 25), lines.size());
            return "--- last lines of " + log + "\n" + String.join("\n", last);
        } catch (IOException e) {
            return "(no log at " + log + ")";
        }
    }

    private boolean ended(Duration grace) {
        try {
            return process.waitFor(grace.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
