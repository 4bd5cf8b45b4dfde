package io.bridgeletter.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * All that is needed to start the prepared server, for those who start it themselves, such as Arquillian.
 *
 * @param jbossHome the configured distribution; shared and never written to
 * @param baseDir this stack's {@code jboss.server.base.dir}, with the archive in {@code deployments}
 * @param javaHome a folder whose {@code bin/java} sets the environment first, for launchers that cannot (not on Windows)
 * @param vmArguments heap, collector and the like
 * @param systemProperties ports, addresses and folders
 * @param environment what the configuration and the application read: hosts, credentials, addresses
 * @param ports where it will listen
 */
public record ServerLaunch(
        Path jbossHome,
        Path baseDir,
        Path javaHome,
        List<String> vmArguments,
        Map<String, String> systemProperties,
        Map<String, String> environment,
        Ports ports) {
    public ServerLaunch {
        vmArguments = List.copyOf(vmArguments);
        systemProperties = Map.copyOf(systemProperties);
        environment = Map.copyOf(environment);
    }

    /** The JVM's arguments and the system properties in one line, as Arquillian takes them. */
    public String javaOptions() {
        var options = new ArrayList<>(vmArguments);
        systemProperties.forEach((name, value) -> options.add("-D" + name + "=" + value));
        return String.join(" ", options);
    }

    /** Writes {@code bin/java}, which sets the environment and becomes the real one. */
    static void writeJavaHome(Path home, Map<String, String> environment) throws IOException {
        var script = new StringBuilder(
                "#!/bin/sh\n# Java with this stack's environment, for launchers that cannot set one.\n");
        environment.forEach((name, value) -> script.append("export ")
                .append(name)
                .append('=')
                .append(quoted(value))
                .append('\n'));
        script.append("exec ").append(quoted(Child.java())).append(" \"$@\"\n");
        var file = Files.createDirectories(home.resolve("bin")).resolve("java");
        Files.writeString(file, script);
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
        }
    }

    static String quoted(String value) {
        return "'" + value.replace("'", "'\\''") + "'";
    }
}
