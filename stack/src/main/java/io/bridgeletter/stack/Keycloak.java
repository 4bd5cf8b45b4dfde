package io.bridgeletter.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Keycloak, built once for PostgreSQL and started from a home folder of this stack, so that the unpacked distribution
 * stays as it is. The realm is imported when there is none; afterwards it belongs to whoever administers it.
 */
final class Keycloak {
    private static final List<String> BUILD_OPTIONS = List.of(
            "--db=postgres",
            "--features-disabled=kerberos,ciba,device-flow,organization",
            "--health-enabled=false",
            "--metrics-enabled=false");
    private static final String IMPORTED = "imported";

    private final StackOptions options;
    private final Secrets secrets;
    private final Path home;

    Keycloak(StackOptions options, Secrets secrets) {
        this.options = options;
        this.secrets = secrets;
        this.home = new Folders(options.run()).keycloak();
    }

    /** Unpacks and builds: half a minute, once for each version. */
    static Path distribution(StackOptions options, Artifacts artifacts) {
        return Distribution.prepared(options.dist(), "keycloak", artifacts.keycloak(), BUILD_OPTIONS, folder -> {
            var command = command(folder, folder, 400);
            command.add("build");
            command.addAll(BUILD_OPTIONS);
            Child.start("keycloak-build", command, folder, Map.of(), folder.resolve("build.log"))
                    .requireSuccess(options.patience());
        });
    }

    Child start(Path distribution, Artifacts artifacts, String jdbcUrl) {
        prepareHome(distribution, artifacts);
        var command = command(distribution, home, 300);
        command.addAll(List.of(
                "start",
                "--optimized",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + options.ports().keycloak(),
                "--hostname=" + url(),
                "--cache=local",
                "--db-url=" + jdbcUrl,
                "--db-username=keycloak",
                "--db-pool-initial-size=1",
                "--db-pool-max-size=15",
                "--http-pool-max-threads=24",
                "--log-level=info,org.keycloak.services.resources.admin:warn",
                "--spi-theme--static-max-age=86400"));
        if (!Files.exists(home.resolve(IMPORTED))) {
            command.add("--import-realm");
        }
        var log = new Folders(options.run()).log("keycloak");
        return Child.start("Keycloak", command, home, environment(), log);
    }

    void awaitReady(Child child, Duration patience) {
        Readiness.await(child, issuer() + "/.well-known/openid-configuration", patience);
        var marker = home.resolve(IMPORTED);
        var place = "application " + options.ports().application() + ", smtp "
                + options.ports().smtp() + "\n";
        try {
            if (Files.exists(marker) && !Files.readString(marker).equals(place)) {
                new RealmMove(url(), secrets.get(Secrets.KEYCLOAK_ADMIN)).to(options.ports());
            }
            Files.writeString(marker, place);
        } catch (IOException e) {
            throw new StackException("Cannot write to " + home, e);
        }
    }

    String url() {
        return "http://127.0.0.1:" + options.ports().keycloak();
    }

    String issuer() {
        return url() + "/realms/bridgeletter";
    }

    /** Themes are copied at each start: they change with the source, the realm does not. */
    private void prepareHome(Path distribution, Artifacts artifacts) {
        var imports = home.resolve("data/import");
        var realm = artifacts.keycloakFiles().resolve("realm");
        try {
            Folders.delete(imports);
            Folders.delete(home.resolve("data/tmp")); // holds compressed copies of the theme's files of last time
            Folders.delete(home.resolve("themes"));
            Files.createDirectories(imports);
            Files.createDirectories(home.resolve("conf"));
            Files.createDirectories(home.resolve("providers"));
            // looked for in the home folder, whatever the class path says: proof that the build has been done
            Folders.copy(distribution.resolve("lib/quarkus"), home.resolve("lib/quarkus"));
            Folders.copy(artifacts.keycloakFiles().resolve("themes"), home.resolve("themes"));
            Files.copy(realm.resolve("bridgeletter-realm.json"), imports.resolve("bridgeletter-realm.json"));
            if (options.demo()) {
                Files.copy(realm.resolve("bridgeletter-users-0.json"), imports.resolve("bridgeletter-users-0.json"));
            }
        } catch (IOException e) {
            throw new StackException("Cannot prepare " + home, e);
        }
    }

    /** The realm file names these; Keycloak fills them in when it imports. */
    private Map<String, String> environment() {
        var ports = options.ports();
        var environment = new LinkedHashMap<String, String>();
        environment.put("KC_DB_PASSWORD", secrets.get(Secrets.KEYCLOAK_DATABASE));
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.get(Secrets.KEYCLOAK_ADMIN));
        environment.put("BRIDGELETTER_PUBLIC_URL", "http://127.0.0.1:" + ports.application());
        environment.put("BRIDGELETTER_OIDC_SECRET", secrets.get(Secrets.OIDC));
        environment.put("BRIDGELETTER_ADMIN_CLIENT_SECRET", secrets.get(Secrets.ADMIN_CLIENT));
        environment.put("BRIDGELETTER_SMTP_HOST", "127.0.0.1");
        environment.put("BRIDGELETTER_SMTP_PORT", Integer.toString(ports.smtp()));
        if (options.demo()) {
            environment.put("BRIDGELETTER_PASSWORD_POLICY", "length(5)"); // the import refuses "owner" otherwise
        }
        environment.put("BRIDGELETTER_DEMO", Boolean.toString(options.demo()));
        return environment;
    }

    /** What bin/kc.sh would run, without a shell in between: signals and process ids stay simple. */
    private static List<String> command(Path distribution, Path home, int heapMegabytes) {
        var command = new ArrayList<>(List.of(
                Child.java(),
                "-Xms64m",
                "-Xmx" + heapMegabytes + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:MetaspaceSize=128m",
                "-XX:MaxMetaspaceSize=256m",
                "-XX:ReservedCodeCacheSize=64m",
                "-XX:+ExitOnOutOfMemoryError",
                "-Xss512k",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=US",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dpicocli.disable.closures=true",
                "-Dquarkus-log-max-startup-records=10000",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf")));
        for (var opened : List.of("util", "util.concurrent", "security", "lang")) {
            command.add("--add-opens=java.base/java." + opened + "=ALL-UNNAMED");
        }
        command.addAll(List.of(
                "-cp",
                distribution.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        return command;
    }
}
