package io.bridgeletter.stack;

import java.nio.file.Files;
import java.util.List;
import org.slf4j.LoggerFactory;

/** The run command: starts everything, says where it is, and stops everything when it is asked to or a part dies. */
public final class Main {
    private static final List<String> PEOPLE =
            List.of("analyst", "owner", "approver", "auditor", "admin", "viewer", "operator");

    private Main() {}

    public static void main(String[] args) {
        System.exit(run());
    }

    private static int run() {
        var started = System.nanoTime();
        try {
            var options = StackOptions.fromSettings();
            quietLibraries(options);
            Console.say("Starting Bridgeletter."
                    + (Files.isDirectory(options.dist())
                            ? ""
                            : " The first start unpacks and prepares the servers: two minutes."));
            var stack = new Stack(options, Progress.PRINTING);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> shutDown(stack), "shut-down"));
            if (Boolean.getBoolean("bridgeletter.follow-parent")) {
                followParent();
            }
            stack.start();
            System.gc(); // unpacking took most of the heap, and will not be needed again: give it back
            welcome(stack, (System.nanoTime() - started) / 1_000_000_000L);
            Console.say(stack.awaitDeath(StackOptions.setting("restart-server")
                    .map(Boolean::parseBoolean)
                    .orElse(false)));
        } catch (StackException e) {
            Console.say(String.valueOf(e.getMessage()));
            LoggerFactory.getLogger(Main.class).error("The stack cannot go on", e); // the whole story, in stack.log
        }
        return 1;
    }

    private static void shutDown(Stack stack) {
        var started = System.nanoTime();
        if (stack.closeNow()) {
            Console.say("Stopped in " + (System.nanoTime() - started) / 1_000_000 + " ms.");
        }
    }

    private static void welcome(Stack stack, long seconds) {
        var urls = stack.urls();
        Console.say("");
        Console.say("Bridgeletter is ready after " + seconds + " s:  " + urls.application() + "/");
        if (stack.options().demo()) {
            Console.say("  log in as   " + String.join(", ", PEOPLE) + "   (the password is the name)");
        }
        Console.say("  mailbox     " + urls.mailbox() + "/   every mail that is sent lands here");
        Console.say("  identity    " + urls.keycloak() + "/admin/   as admin; password in "
                + stack.options().run().resolve("secrets.properties"));
        Console.say("  logs        " + stack.options().run().resolve("log"));
        Console.say(
                "Ctrl-C stops everything. The data stays in " + stack.options().run() + ".");
    }

    /** Maven's own end must be ours: a stack that nobody sees any more would hold the ports. */
    private static void followParent() {
        var unused =
                ProcessHandle.current().parent().map(parent -> parent.onExit().thenRun(() -> System.exit(0)));
    }

    /** Libraries log through SLF4J; what they say belongs into a file, not between the lines for people. */
    private static void quietLibraries(StackOptions options) {
        new Folders(options.run()).create();
        System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "warn");
        System.setProperty("org.slf4j.simpleLogger.showDateTime", "true");
        System.setProperty(
                "org.slf4j.simpleLogger.logFile",
                new Folders(options.run()).log("stack").toString());
        LoggerFactory.getLogger(Main.class).info("Starting"); // now, or two threads do it at once and it complains
    }
}
