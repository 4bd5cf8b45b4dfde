package io.bridgeletter.stack;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** The files that the build left for the stack: two distributions, the JDBC driver, the server's script, the archive. */
record Artifacts(Path wildfly, Path keycloak, Path driver, Path serverScript, Path archive, Path keycloakFiles) {

    static Artifacts of(Path home) {
        var list = require(home.resolve("stack/target/artifacts.properties"));
        var found = new Properties();
        try (var in = Files.newBufferedReader(list)) {
            found.load(in);
        } catch (IOException e) {
            throw new StackException("Cannot read " + list, e);
        }
        return new Artifacts(
                require(Path.of(found.getProperty("wildfly"))),
                require(Path.of(found.getProperty("keycloak"))),
                driverJar(),
                require(home.resolve("ear/src/main/server/configure.cli")),
                home.resolve("ear/target/bridgeletter.ear"),
                require(home.resolve("docker/keycloak")));
    }

    /** The archive is asked for last: a stack without the application does not need it. */
    Path requireArchive() {
        return require(archive);
    }

    private static Path driverJar() {
        try {
            // by name: the compiler warns about annotations of the class that it cannot see
            var driver = Class.forName("org.postgresql.Driver");
            var source = driver.getProtectionDomain().getCodeSource();
            return Path.of(source.getLocation().toURI());
        } catch (URISyntaxException | ClassNotFoundException e) {
            throw new StackException("Cannot find the JDBC driver's file", e);
        }
    }

    private static Path require(Path file) {
        if (!Files.exists(file)) {
            throw new StackException(file + " is missing. Build first: ./mvnw -DskipTests package");
        }
        return file;
    }
}
