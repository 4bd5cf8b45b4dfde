package io.bridgeletter.it;

import io.bridgeletter.stack.Stack;
import io.bridgeletter.stack.StackOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Starts everything but the server once, before the tests, with free ports and fresh data; stops it after them. */
public class StackSession implements LauncherSessionListener {
    private static volatile @Nullable Stack stack;

    /** The running stack; only in integration tests. */
    static Stack stack() {
        var running = stack;
        if (running == null) {
            throw new IllegalStateException("Run integration tests with ./mvnw verify");
        }
        return running;
    }

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        var run = System.getProperty("bridgeletter.it.run");
        if (run == null) {
            return;
        }
        deleteOldData(Path.of(run));
        var started = new Stack(StackOptions.forTests(Path.of(System.getProperty("bridgeletter.home")), Path.of(run)));
        started.startInfrastructure();
        var launch = started.serverLaunch();
        System.setProperty("bridgeletter.it.jboss-home", launch.jbossHome().toString());
        System.setProperty("bridgeletter.it.java-home", launch.javaHome().toString());
        System.setProperty("bridgeletter.it.java-options", launch.javaOptions() + agent());
        System.setProperty(
                "bridgeletter.it.management-port", String.valueOf(launch.ports().management()));
        stack = started;
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (stack != null) {
            stack.close();
        }
    }

    /** With {@code -Pcoverage} what measures the tests, for the server, with a file of its own. */
    private static String agent() {
        return Boolean.getBoolean("bridgeletter.it.coverage")
                ? " " + System.getProperty("bridgeletter.it.agent").strip().replace("jacoco.exec", "jacoco-server.exec")
                : "";
    }

    static void deleteOldData(Path folder) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
