package io.bridgeletter.stack;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A running set of parts on one machine. Parts that do not need each other start side by side; {@link #start()} returns
 * when each of them really answers, or throws a {@link StackException} that says which one did not and shows its log.
 * Closing it stops everything, in the order in which the parts use each other.
 */
public final class Stack implements AutoCloseable {
    private static final Duration SERVER_GRACE = Duration.ofSeconds(7);
    private static final Duration KEYCLOAK_GRACE = Duration.ofSeconds(5);

    private final StackOptions options;
    private final Progress progress;
    private final Folders folders;
    private final Processes processes;
    private final Watch watch = new Watch();
    private final Steps steps = new Steps();

    private @Nullable RunLock lock;
    private @Nullable Secrets secrets;
    private @Nullable Mailbox mailbox;
    private @Nullable MailboxPage mailboxPage;
    private volatile @Nullable Postgres postgres;
    private volatile @Nullable Child keycloak;
    private volatile @Nullable Child server;
    private volatile @Nullable ServerLaunch launch;
    private boolean closed;

    public Stack(StackOptions options) {
        this(options, Progress.SILENT);
    }

    Stack(StackOptions options, Progress progress) {
        this.options = options;
        this.progress = progress;
        this.folders = new Folders(options.run());
        this.processes = new Processes(options.run());
    }

    /** Starts the parts of the options and waits until all are ready. */
    public void start() {
        boot(options.parts(), true);
    }

    /** The same, but the server is only laid out: {@link #serverLaunch()} tells how to start it, {@link #startServer()} does. */
    public void startInfrastructure() {
        boot(Set.of(Part.values()), false);
    }

    private void boot(Set<Part> parts, boolean withServer) {
        folders.create();
        lock = RunLock.take(options.run());
        try {
            var leftOvers = processes.endLeftOvers() + (Processes.endLeftOverPostgres(folders.postgres()) ? 1 : 0);
            if (leftOvers > 0) {
                progress.note("Ended " + leftOvers + " processes that an earlier stack had left behind");
            }
            PortCheck.requireFree(options.ports());
            Distribution.removeUnfinished(options.dist());
            secrets = Secrets.of(options.run());
            startAll(Artifacts.of(options.home()), parts, withServer);
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    private void startAll(Artifacts artifacts, Set<Part> parts, boolean withServer) {
        if (parts.contains(Part.MAIL)) {
            steps.add(this::startMailbox);
        }
        var database = parts.contains(Part.DATABASE) ? steps.add(this::startDatabase) : null;
        if (parts.contains(Part.IDENTITY) && database != null) {
            var home = steps.add(() -> Keycloak.distribution(options, artifacts));
            steps.after(database, home, (db, folder) -> startKeycloak(folder, artifacts, db));
        }
        if (parts.contains(Part.APPLICATION) && database != null) {
            artifacts.requireArchive();
            var home = steps.add(() -> Wildfly.distribution(options, artifacts));
            steps.after(database, home, (db, folder) -> {
                migrate(db);
                launch = wildfly().prepare(folder, artifacts);
                if (withServer) {
                    startServer();
                }
            });
        }
        steps.awaitAll();
    }

    private void startMailbox() {
        var started = System.nanoTime();
        var box = new Mailbox(options.ports().smtp());
        box.start();
        mailbox = box;
        mailboxPage = MailboxPage.start(box, options.ports().mailbox());
        progress.ready(Part.MAIL, started, urls().mailbox());
    }

    private Postgres startDatabase() {
        var started = System.nanoTime();
        var database = Postgres.start(options, secrets());
        postgres = database;
        processes.add("postgres", database.handle());
        watch.over("PostgreSQL", database.handle(), folders.log("postgres"));
        database.bootstrap();
        progress.ready(Part.DATABASE, started, "127.0.0.1:" + options.ports().database());
        return database;
    }

    private void migrate(Postgres database) {
        var applied = database.migrate();
        if (applied > 0) {
            progress.note("Applied " + applied + " migrations");
        }
    }

    private void startKeycloak(Path home, Artifacts artifacts, Postgres database) {
        var started = System.nanoTime();
        var part = new Keycloak(options, secrets());
        var child = part.start(home, artifacts, database.jdbcUrl("keycloak"));
        keycloak = child;
        register("keycloak", child);
        part.awaitReady(child, options.patience());
        watch.over("Keycloak", child.handle(), folders.log("keycloak"));
        progress.ready(Part.IDENTITY, started, urls().keycloak());
    }

    /** Starts the laid-out server, also after {@link #killServer()}, and waits until it is ready. */
    public void startServer() {
        var started = System.nanoTime();
        var child = wildfly().start(serverLaunch());
        server = child;
        register("server", child);
        wildfly().awaitReady(child, options.patience());
        watch.over("The server", child.handle(), folders.log("server"));
        progress.ready(Part.APPLICATION, started, urls().application());
    }

    /** Ends the server as a crash would: no shutdown, no clean-up. */
    public void killServer() {
        var child = requireNonNull(server, "The server has not been started");
        watch.forget(child.handle());
        child.kill();
        processes.remove("server");
        server = null;
    }

    /** From now on mails cannot be handed in. What has arrived stays readable. */
    public void stopMailServer() {
        mailbox().stop();
    }

    public void startMailServer() {
        mailbox().start();
    }

    /** The mails that were sent since the stack was started. */
    public Mailbox mailbox() {
        return requireNonNull(mailbox, "The mailbox has not been started");
    }

    public Urls urls() {
        return Urls.of(options.ports());
    }

    /** The application's database; {@code bl_owner} and {@code bl_app} log in with the passwords below. */
    public String jdbcUrl() {
        return requireNonNull(postgres, "PostgreSQL has not been started").jdbcUrl("bridgeletter");
    }

    public String ownerPassword() {
        return secrets().get(Secrets.OWNER);
    }

    public String appPassword() {
        return secrets().get(Secrets.APP);
    }

    /** How the server is started: known after {@link #startInfrastructure()} or {@link #start()}. */
    public ServerLaunch serverLaunch() {
        return requireNonNull(launch, "The server has not been laid out");
    }

    public StackOptions options() {
        return options;
    }

    /**
     * Waits until a part dies by itself, and says which one and how its log ends.
     *
     * @param restart whether a dead server is started again instead, while mailbox, database and login go on: for people
     *     who kill it to see what becomes of what it was doing
     */
    String awaitDeath(boolean restart) {
        var death = watch.awaitDeath();
        while (restart && isServer(death.process())) {
            progress.note(death.text() + "\nIt is started again; the mailbox and the data are as they were.");
            processes.remove("server");
            startServer();
            death = watch.awaitDeath();
        }
        return death.text();
    }

    private boolean isServer(ProcessHandle process) {
        var child = server;
        return child != null && child.handle().equals(process);
    }

    /** Stops everything, in at most about twelve seconds. A second call does nothing. */
    @Override
    public void close() {
        closeNow();
    }

    /** Says whether there was anything left to stop. */
    boolean closeNow() {
        synchronized (this) {
            if (closed) {
                return false;
            }
            closed = true;
        }
        watch.stop();
        steps.interrupt();
        var servers = new ArrayList<Thread>();
        stopBeside(servers, server, SERVER_GRACE);
        stopBeside(servers, keycloak, KEYCLOAK_GRACE);
        servers.forEach(Stack::join);
        steps.awaitEnd();
        if (mailboxPage != null) {
            mailboxPage.stop();
        }
        if (mailbox != null) {
            mailbox.stop();
        }
        if (postgres != null) {
            postgres.stop();
        }
        if (lock != null) {
            processes.forget();
            lock.close();
        }
        return true;
    }

    /** Ctrl-C may come between two starts: what comes up after the stack has been closed must not stay. */
    private synchronized void register(String name, Child child) {
        if (closed) {
            child.kill();
            throw new StackException("The stack has been stopped while it was starting");
        }
        processes.add(name, child.handle());
    }

    private static void stopBeside(List<Thread> stopping, @Nullable Child child, Duration grace) {
        if (child != null) {
            var thread = new Thread(() -> child.stop(grace), "stop-" + child.name());
            thread.start();
            stopping.add(thread);
        }
    }

    private Wildfly wildfly() {
        return new Wildfly(options, secrets());
    }

    private Secrets secrets() {
        return requireNonNull(secrets, "The stack has not been started");
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
