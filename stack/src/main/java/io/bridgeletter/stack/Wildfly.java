package io.bridgeletter.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** WildFly: configured once by the script of the ear module, started with a base folder of this stack. */
final class Wildfly {
    private static final List<String> VM_ARGUMENTS = List.of(
            "-Xms64m",
            "-Xmx700m",
            "-XX:+UseSerialGC",
            "-XX:MetaspaceSize=128m",
            "-XX:MaxMetaspaceSize=384m",
            "-XX:ReservedCodeCacheSize=128m",
            "-XX:+ExitOnOutOfMemoryError",
            "-Djava.net.preferIPv4Stack=true",
            "-Djava.awt.headless=true",
            "-Djboss.modules.system.pkgs=org.jboss.byteman",
            "-Dfile.encoding=UTF-8");
    private static final List<String> OPENED = List.of(
            "--add-exports=java.desktop/sun.awt=ALL-UNNAMED",
            "--add-exports=java.naming/com.sun.jndi.ldap=ALL-UNNAMED",
            "--add-exports=java.naming/com.sun.jndi.url.ldap=ALL-UNNAMED",
            "--add-exports=java.naming/com.sun.jndi.url.ldaps=ALL-UNNAMED",
            "--add-exports=jdk.naming.dns/com.sun.jndi.dns=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--add-opens=java.base/java.lang.invoke=ALL-UNNAMED",
            "--add-opens=java.base/java.lang.reflect=ALL-UNNAMED",
            "--add-opens=java.base/java.io=ALL-UNNAMED",
            "--add-opens=java.base/java.net=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.management/javax.management=ALL-UNNAMED",
            "--add-opens=java.naming/javax.naming=ALL-UNNAMED");

    private final StackOptions options;
    private final Secrets secrets;
    private final Folders folders;

    Wildfly(StackOptions options, Secrets secrets) {
        this.options = options;
        this.secrets = secrets;
        this.folders = new Folders(options.run());
    }

    /** Unpacks and configures: about twenty seconds, once for each version of the server or of the script. */
    static Path distribution(StackOptions options, Artifacts artifacts) {
        try {
            var inputs = List.of(
                    Files.readString(artifacts.serverScript()),
                    String.valueOf(artifacts.driver().getFileName()));
            return Distribution.prepared(
                    options.dist(),
                    "wildfly",
                    artifacts.wildfly(),
                    inputs,
                    folder -> configure(folder, artifacts, options));
        } catch (IOException e) {
            throw new StackException("Cannot read " + artifacts.serverScript(), e);
        }
    }

    /** Lays out a fresh base folder. What must survive a restart lies elsewhere: in the database and with the documents. */
    ServerLaunch prepare(Path distribution, Artifacts artifacts) {
        var base = folders.server();
        var javaHome = folders.run().resolve("java-home");
        var environment = environment();
        try {
            Folders.delete(base);
            Files.createDirectories(base.resolve("deployments"));
            Folders.copy(distribution.resolve("standalone/configuration"), base.resolve("configuration"));
            Files.copy(
                    artifacts.requireArchive(),
                    base.resolve("deployments/bridgeletter.ear"),
                    StandardCopyOption.REPLACE_EXISTING);
            ServerLaunch.writeJavaHome(javaHome, environment);
        } catch (IOException e) {
            throw new StackException("Cannot prepare the server's folder " + base, e);
        }
        return new ServerLaunch(
                distribution, base, javaHome, vmArguments(), properties(base), environment, options.ports());
    }

    Child start(ServerLaunch launch) {
        var command = new ArrayList<>(List.of(Child.java()));
        command.addAll(launch.vmArguments());
        command.addAll(OPENED);
        command.add("-Dorg.jboss.boot.log.file=" + launch.baseDir().resolve("log/boot.log"));
        command.add("-Dlogging.configuration=file:" + launch.baseDir().resolve("configuration/logging.properties"));
        command.addAll(List.of(
                "-jar",
                launch.jbossHome().resolve("jboss-modules.jar").toString(),
                "-mp",
                launch.jbossHome().resolve("modules").toString(),
                "org.jboss.as.standalone",
                "-Djboss.home.dir=" + launch.jbossHome()));
        launch.systemProperties().forEach((name, value) -> command.add("-D" + name + "=" + value));
        return Child.start("WildFly", command, launch.baseDir(), launch.environment(), folders.log("server"));
    }

    void awaitReady(Child child, Duration patience) {
        Readiness.await(child, url() + "/health/ready", patience);
    }

    String url() {
        return "http://127.0.0.1:" + options.ports().application();
    }

    private List<String> vmArguments() {
        var arguments = new ArrayList<>(VM_ARGUMENTS);
        if (options.quickStart()) {
            arguments.add("-XX:TieredStopAtLevel=1"); // halves the processor time until the server is up
        }
        return arguments;
    }

    private Map<String, String> properties(Path base) {
        var properties = new LinkedHashMap<String, String>();
        properties.put("jboss.server.base.dir", base.toString());
        properties.put("jboss.bind.address", "127.0.0.1");
        properties.put("jboss.bind.address.management", "127.0.0.1");
        properties.put("jboss.http.port", Integer.toString(options.ports().application()));
        properties.put(
                "jboss.management.http.port", Integer.toString(options.ports().management()));
        properties.put("jboss.node.name", "bridgeletter-1");
        return properties;
    }

    /** Everything that the server learns about its surroundings; docs/configuration.md lists the names. */
    private Map<String, String> environment() {
        var ports = options.ports();
        var keycloak = new Keycloak(options, secrets);
        var environment = new LinkedHashMap<String, String>();
        environment.put("BRIDGELETTER_DB_URL", "jdbc:postgresql://127.0.0.1:" + ports.database() + "/bridgeletter");
        environment.put("BRIDGELETTER_DB_USER", "bl_app");
        environment.put("BRIDGELETTER_DB_PASSWORD", secrets.get(Secrets.APP));
        environment.put("BRIDGELETTER_SMTP_HOST", "127.0.0.1");
        environment.put("BRIDGELETTER_SMTP_PORT", Integer.toString(ports.smtp()));
        environment.put("BRIDGELETTER_MAIL_FROM", "Bridgeletter <bridgeletter@localhost>");
        environment.put("BRIDGELETTER_PUBLIC_URL", url());
        environment.put("BRIDGELETTER_KEYCLOAK_URL", keycloak.url());
        environment.put("BRIDGELETTER_OIDC_URL", keycloak.issuer());
        environment.put("BRIDGELETTER_OIDC_SECRET", secrets.get(Secrets.OIDC));
        environment.put("BRIDGELETTER_ADMIN_CLIENT_SECRET", secrets.get(Secrets.ADMIN_CLIENT));
        environment.put("BRIDGELETTER_DATA", folders.documents().toString());
        environment.put(
                "BRIDGELETTER_EXTRACTOR_CLASSPATH",
                options.home().resolve("ear/target/extractor").toString());
        environment.put("BRIDGELETTER_DEMO", Boolean.toString(options.demo()));
        if (options.demo()) {
            environment.put("BRIDGELETTER_REMINDERS_FROM", "00:00"); // whoever looks at it now wants the mails now
        }
        environment.put("BRIDGELETTER_NODE", "bridgeletter-1");
        environment.putAll(options.environment());
        return environment;
    }

    private static void configure(Path folder, Artifacts artifacts, StackOptions options) throws IOException {
        var work = Files.createDirectories(folder.resolve("standalone/tmp/configure"));
        Files.copy(artifacts.driver(), work.resolve("postgresql.jar"));
        var command = List.of(
                Child.java(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                folder.resolve("jboss-modules.jar").toString(),
                "-mp",
                folder.resolve("modules").toString(),
                "org.jboss.as.cli",
                "--file=" + artifacts.serverScript());
        Child.start(
                        "wildfly-configure",
                        command,
                        work,
                        Map.of("JBOSS_HOME", folder.toString()),
                        folder.resolve("configure.log"))
                .requireSuccess(options.patience());
        for (var leftOver : List.of("tmp", "log", "data", "configuration/standalone_xml_history")) {
            Folders.delete(folder.resolve("standalone").resolve(leftOver));
        }
    }
}
