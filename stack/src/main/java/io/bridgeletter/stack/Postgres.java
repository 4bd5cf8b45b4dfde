package io.bridgeletter.stack;

import io.bridgeletter.core.migration.Migrations;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Map;

/** PostgreSQL with its data kept between runs, its roles and databases, and the application's schema. */
final class Postgres {
    private final EmbeddedPostgres server;
    private final Path data;
    private final Secrets secrets;

    private Postgres(EmbeddedPostgres server, Path data, Secrets secrets) {
        this.server = server;
        this.data = data;
        this.secrets = secrets;
    }

    static Postgres start(StackOptions options, Secrets secrets) {
        var folders = new Folders(options.run());
        var log = folders.log("postgres");
        try {
            moveUnfinishedAside(folders.postgres());
            closeToOthers(folders.postgres());
            var builder = configured(options, folders.postgres(), log);
            var server =
                    PostgresBinaries.use(options.dist(), folder -> builder.setOverrideWorkingDirectory(folder.toFile())
                            .start());
            Files.writeString(marker(folders.postgres()), "The folder beside this file has been started once.\n");
            return new Postgres(server, folders.postgres(), secrets);
        } catch (IOException | RuntimeException | ExceptionInInitializerError e) {
            throw new StackException("PostgreSQL did not start: " + e + "\n" + Child.tail(log), e);
        }
    }

    private static EmbeddedPostgres.Builder configured(StackOptions options, Path data, Path log) {
        var safe = options.durable() ? "on" : "off";
        return EmbeddedPostgres.builder()
                .setPort(options.ports().database())
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false) // the stack stops it, after those who use it
                .setPGStartupWait(options.patience())
                .setOutputRedirector(Redirect.appendTo(log.toFile()))
                .setErrorRedirector(Redirect.appendTo(log.toFile()))
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("shared_buffers", options.databaseMemory() + "MB")
                .setServerConfig("max_connections", "60")
                .setServerConfig("jit", "off")
                .setServerConfig("fsync", safe) // the library switches it off
                .setServerConfig("synchronous_commit", safe)
                .setServerConfig("full_page_writes", safe);
    }

    /** Roles, databases and extensions: idempotent, and quick when everything is there. */
    void bootstrap() {
        var parameters = Map.of(
                "owner_password", secrets.get(Secrets.OWNER),
                "app_password", secrets.get(Secrets.APP),
                "keycloak_password", secrets.get(Secrets.KEYCLOAK_DATABASE));
        try {
            Bootstrap.run(database -> server.getDatabase("postgres", database).getConnection(), parameters);
        } catch (SQLException e) {
            throw new StackException("Cannot set up the database's roles: " + e.getMessage(), e);
        }
    }

    int migrate() {
        return Migrations.migrate(jdbcUrl("bridgeletter"), "bl_owner", secrets.get(Secrets.OWNER));
    }

    String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + database;
    }

    /** The postmaster: pg_ctl started it, so it is no child of ours, and its own file names it. */
    ProcessHandle handle() {
        try {
            var pid = Long.parseLong(
                    Files.readAllLines(data.resolve("postmaster.pid")).get(0).strip());
            return ProcessHandle.of(pid).orElseThrow(() -> new StackException("PostgreSQL ended at once"));
        } catch (IOException e) {
            throw new StackException("PostgreSQL left no postmaster.pid", e);
        }
    }

    void stop() {
        try {
            server.close();
        } catch (IOException e) {
            throw new StackException("PostgreSQL did not stop: " + e.getMessage(), e);
        }
    }

    /**
     * A killed initdb leaves a folder that looks like data and cannot be started. What never started is moved aside, not
     * deleted: it could be data that somebody put there.
     */
    private static void moveUnfinishedAside(Path data) throws IOException {
        if (Files.isDirectory(data) && !Files.exists(marker(data))) {
            Files.move(data, data.resolveSibling("postgres.unfinished-" + System.currentTimeMillis()));
        }
    }

    /** PostgreSQL refuses a folder that others may look into, as one is after it was copied or restored. */
    static void closeToOthers(Path data) throws IOException {
        var permissions =
                Files.isDirectory(data) ? Files.getFileAttributeView(data, PosixFileAttributeView.class) : null;
        var closed = PosixFilePermissions.fromString("rwx------");
        if (permissions != null && !permissions.readAttributes().permissions().equals(closed)) {
            permissions.setPermissions(closed);
        }
    }

    private static Path marker(Path data) {
        return data.resolveSibling("postgres.started");
    }
}
