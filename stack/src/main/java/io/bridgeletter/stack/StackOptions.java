package io.bridgeletter.stack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What to start, where, and on which ports.
 *
 * @param home the root of the source tree, where the build left the archive
 * @param run everything that changes: databases, documents, logs. Delete it to start afresh
 * @param dist unpacked distributions; never changed once they are there, so that several stacks can share them
 * @param ports where the parts listen
 * @param demo whether the demonstration people and data are set up
 * @param parts which parts {@link Stack#start()} starts
 * @param environment further variables for the server, over those that the stack sets
 * @param durable whether the database waits for the disk; tests do not need that
 * @param quickStart whether the server's code is compiled for a quick start, or (slower by half a minute of processor
 *     time) for speed later on, which is what a benchmark wants
 * @param databaseMemory PostgreSQL's {@code shared_buffers}, in megabytes
 * @param patience how long a part may take until it is ready
 */
public record StackOptions(
        Path home,
        Path run,
        Path dist,
        Ports ports,
        boolean demo,
        Set<Part> parts,
        Map<String, String> environment,
        boolean durable,
        boolean quickStart,
        int databaseMemory,
        Duration patience) {

    public StackOptions {
        home = home.toAbsolutePath().normalize();
        run = run.toAbsolutePath().normalize();
        dist = dist.toAbsolutePath().normalize();
        parts = Set.copyOf(parts);
        environment = Map.copyOf(environment);
    }

    /** What the run command uses: data kept in {@code .data} of the source tree, the default ports, demonstration on. */
    public static StackOptions defaults(Path home) {
        var data = home.resolve(".data");
        return new StackOptions(
                home,
                data.resolve("run"),
                data.resolve("dist"),
                Ports.offset(0),
                true,
                EnumSet.allOf(Part.class),
                Map.of(),
                true,
                true,
                128,
                Duration.ofMinutes(5));
    }

    /** For tests: free ports and data of their own in {@code run}, distributions shared with everyone else. */
    public static StackOptions forTests(Path home, Path run) {
        return defaults(home).withRun(run).withPorts(Ports.free()).withDurable(false);
    }

    /** The defaults, changed by {@code bridgeletter.*} system properties or {@code BRIDGELETTER_*} variables. */
    public static StackOptions fromSettings() {
        var home = setting("home").map(Path::of).orElseGet(StackOptions::findHome);
        var standard = defaults(home);
        var options = standard.withPorts(Ports.offset(number("port-offset", 0)))
                .withDemo(setting("demo").map(Boolean::parseBoolean).orElse(true))
                .withQuickStart(
                        setting("quick-start").map(Boolean::parseBoolean).orElse(true))
                .withDatabaseMemory(number("database-memory-mb", standard.databaseMemory()));
        return setting("run-dir").map(Path::of).map(options::withRun).orElse(options);
    }

    public StackOptions withRun(Path newRun) {
        return new StackOptions(
                home, newRun, dist, ports, demo, parts, environment, durable, quickStart, databaseMemory, patience);
    }

    public StackOptions withPorts(Ports newPorts) {
        return new StackOptions(
                home, run, dist, newPorts, demo, parts, environment, durable, quickStart, databaseMemory, patience);
    }

    public StackOptions withDemo(boolean newDemo) {
        return new StackOptions(
                home, run, dist, ports, newDemo, parts, environment, durable, quickStart, databaseMemory, patience);
    }

    public StackOptions withParts(Part... newParts) {
        return new StackOptions(
                home,
                run,
                dist,
                ports,
                demo,
                Set.of(newParts),
                environment,
                durable,
                quickStart,
                databaseMemory,
                patience);
    }

    public StackOptions withDurable(boolean newDurable) {
        return new StackOptions(
                home, run, dist, ports, demo, parts, environment, newDurable, quickStart, databaseMemory, patience);
    }

    public StackOptions withQuickStart(boolean newQuickStart) {
        return new StackOptions(
                home, run, dist, ports, demo, parts, environment, durable, newQuickStart, databaseMemory, patience);
    }

    public StackOptions withDatabaseMemory(int newMemory) {
        return new StackOptions(
                home, run, dist, ports, demo, parts, environment, durable, quickStart, newMemory, patience);
    }

    /** Adds one variable to the server's environment, for example the class path of the text extractor. */
    public StackOptions withEnvironment(String name, String value) {
        var all = new LinkedHashMap<>(environment);
        all.put(name, value);
        return new StackOptions(
                home, run, dist, ports, demo, parts, all, durable, quickStart, databaseMemory, patience);
    }

    static Optional<String> setting(String name) {
        var property = System.getProperty("bridgeletter." + name);
        var variable = System.getenv(variable(name));
        return Optional.ofNullable(property)
                .or(() -> Optional.ofNullable(variable))
                .filter(value -> !value.isBlank());
    }

    private static int number(String name, int standard) {
        var value = setting(name);
        try {
            return value.map(String::strip).map(Integer::parseInt).orElse(standard);
        } catch (NumberFormatException e) {
            throw new StackException(variable(name) + " must be a whole number, but is \"" + value.get() + "\"", e);
        }
    }

    private static String variable(String name) {
        return "BRIDGELETTER_" + name.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static Path findHome() {
        for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("mvnw")) && Files.isDirectory(folder.resolve("stack"))) {
                return folder;
            }
        }
        throw new StackException("Run this from inside the source tree, or set BRIDGELETTER_HOME to it");
    }
}
