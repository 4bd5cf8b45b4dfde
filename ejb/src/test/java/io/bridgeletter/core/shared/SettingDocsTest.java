package io.bridgeletter.core.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** {@code docs/configuration.md} says what the code, the server's script and the realm read, with their defaults. */
class SettingDocsTest {
    private static final Path PAGE = Path.of("../docs/configuration.md");
    private static final Path SCRIPT = Path.of("../ear/src/main/server/configure.cli");
    private static final Path LOGIN = Path.of("../web/src/main/webapp/WEB-INF/oidc.json");
    private static final Path REALM = Path.of("../docker/keycloak/realm/bridgeletter-realm.json");

    private static final Pattern SERVER_VARIABLE = Pattern.compile("\\$\\{env\\.(BRIDGELETTER_[A-Z_]+)(?::([^}]*))?}");
    private static final Pattern REALM_VARIABLE = Pattern.compile("\\$\\{(BRIDGELETTER_[A-Z_]+)(?::([^}]*))?}");

    private static final Map<String, String> DESCRIPTIONS = Map.ofEntries(
            Map.entry("BRIDGELETTER_DB_URL", "JDBC address of the application's database."),
            Map.entry("BRIDGELETTER_DB_USER", "Role that the server logs in as. It must own nothing."),
            Map.entry("BRIDGELETTER_DB_PASSWORD", "Password of that role."),
            Map.entry("BRIDGELETTER_DB_POOL", "Most connections of the application to the database."),
            Map.entry("BRIDGELETTER_QUARTZ_POOL", "Most connections of the waking jobs to the database."),
            Map.entry(
                    "BRIDGELETTER_NODE",
                    "Name of this server, at most 23 characters. Must differ between servers that share a database."),
            Map.entry("BRIDGELETTER_SMTP_HOST", "Mail server."),
            Map.entry("BRIDGELETTER_SMTP_PORT", "Port of the mail server."),
            Map.entry("BRIDGELETTER_MAIL_FROM", "Sender of mails."),
            Map.entry("BRIDGELETTER_SMTP_STARTTLS", "Whether the connection to the mail server must switch to TLS."),
            Map.entry("BRIDGELETTER_SMTP_TLS", "Whether the connection to the mail server is TLS from its first byte."),
            Map.entry("BRIDGELETTER_SMTP_AUTH", "Whether to sign in at the mail server."),
            Map.entry("BRIDGELETTER_SMTP_USER", "User at the mail server."),
            Map.entry("BRIDGELETTER_SMTP_PASSWORD", "Password of that user."),
            Map.entry(
                    "BRIDGELETTER_MAX_POST_BYTES",
                    "Largest request that the server takes, in bytes. Keep it above `BRIDGELETTER_UPLOAD_LIMIT_MB`."),
            Map.entry(
                    "BRIDGELETTER_BEHIND_PROXY",
                    "Whether `X-Forwarded-*` headers are believed. Only behind a proxy that sets them itself."),
            Map.entry("BRIDGELETTER_COOKIE_SECURE", "Whether the session cookie is sent over HTTPS only."),
            Map.entry(
                    "BRIDGELETTER_OIDC_URL",
                    "Address of the realm, as the server reaches it. It tells the server the issuer and where logins go."),
            Map.entry("BRIDGELETTER_OIDC_SECRET", "Secret of the client `bridgeletter-web`."),
            Map.entry("BRIDGELETTER_SSL_REQUIRED", "For whom Keycloak demands HTTPS: `none`, `external` or `all`."),
            Map.entry("BRIDGELETTER_PASSWORD_POLICY", "Rules for passwords, in Keycloak's notation."),
            Map.entry("BRIDGELETTER_PUBLIC_URL", "Address of the application; logins may return only there."),
            Map.entry("BRIDGELETTER_DEMO", "Whether the demonstration's client is enabled. Never in production."),
            Map.entry("BRIDGELETTER_ADMIN_CLIENT_SECRET", "Secret of the client `bridgeletter-admin`."));

    @Test
    void the_page_is_up_to_date() throws IOException {
        var expected = page();
        if (Boolean.getBoolean("bridgeletter.write-docs")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, expected);
        }

        assertThat(Files.exists(PAGE) ? Files.readString(PAGE).replace("\r\n", "\n") : "")
                .as(
                        "docs/configuration.md is not what the code says. Write it anew with: ./mvnw -pl ejb -am test "
                                + "-Dtest=SettingDocsTest -Dsurefire.failIfNoSpecifiedTests=false -Dbridgeletter.write-docs=true")
                .isEqualTo(expected);
    }

    @Test
    void every_variable_of_the_script_the_login_and_the_realm_has_a_description_and_no_other() throws IOException {
        var read = new LinkedHashMap<>(variables(SCRIPT, SERVER_VARIABLE));
        read.putAll(variables(LOGIN, SERVER_VARIABLE));
        read.putAll(variables(REALM, REALM_VARIABLE));

        assertThat(DESCRIPTIONS).containsOnlyKeys(read.keySet().toArray(String[]::new));
    }

    @Test
    void a_variable_has_one_default_in_each_file() throws IOException {
        for (var file : Map.of(SCRIPT, SERVER_VARIABLE, LOGIN, SERVER_VARIABLE, REALM, REALM_VARIABLE)
                .entrySet()) {
            assertThat(variables(file.getKey(), file.getValue()))
                    .as(file.getKey().toString())
                    .isNotEmpty()
                    .allSatisfy(
                            (name, defaults) -> assertThat(defaults).as(name).hasSize(1));
        }
    }

    private static String page() throws IOException {
        var lines = new ArrayList<String>();
        lines.add("# Configuration");
        lines.add("");
        lines.add("Everything is read from environment variables. This page is written by `SettingDocsTest`, which also"
                + " fails when it is out of date; change the sources named below, never this page.");
        lines.add("");
        lines.add("A default that is a password is for a machine of one's own. Set every password and secret anywhere"
                + " else.");
        section(lines, "Server", "Read by `ear/src/main/server/configure.cli` when the server starts.");
        rows(lines, variables(SCRIPT, SERVER_VARIABLE));
        section(lines, "Login", "Read by `web/src/main/webapp/WEB-INF/oidc.json` when the application is deployed.");
        rows(lines, variables(LOGIN, SERVER_VARIABLE));
        section(
                lines,
                "Application",
                "The enum `Setting`. A system property of the same name wins over the environment. An empty value is"
                        + " the default.");
        for (var setting : Setting.values()) {
            row(lines, setting.name(), setting.defaultValue(), setting.description());
        }
        section(
                lines,
                "Migrations",
                "Read by `io.bridgeletter.core.migration.Migrations`, a step of its own. The server never gets the"
                        + " owner's password.");
        row(lines, "BRIDGELETTER_DB_URL", "", "JDBC address of the application's database. Needed.");
        row(lines, "BRIDGELETTER_OWNER", "", "Role that owns the tables. Needed.");
        row(lines, "BRIDGELETTER_OWNER_PASSWORD", "", "Password of that role. Needed.");
        section(
                lines,
                "Realm",
                "Filled into `docker/keycloak/realm/bridgeletter-realm.json` when Keycloak imports it. An import never"
                        + " changes a realm that exists.");
        rows(lines, variables(REALM, REALM_VARIABLE));
        return String.join("\n", lines) + "\n";
    }

    private static void section(List<String> lines, String title, String source) {
        lines.addAll(
                List.of("", "## " + title, "", source, "", "| Variable | Default | Meaning |", "| --- | --- | --- |"));
    }

    private static void rows(List<String> lines, Map<String, Set<String>> variables) {
        variables.forEach(
                (name, defaults) -> row(lines, name, defaults.iterator().next(), DESCRIPTIONS.getOrDefault(name, "")));
    }

    private static void row(List<String> lines, String name, String defaultValue, String description) {
        var shown = defaultValue.isEmpty() ? "" : "`" + defaultValue + "`";
        lines.add("| `" + name + "` | " + shown + " | " + description + " |");
    }

    /** The variables of a file in their order, each with the defaults that stand beside it. */
    private static Map<String, Set<String>> variables(Path file, Pattern pattern) throws IOException {
        Map<String, Set<String>> found = new LinkedHashMap<>();
        var matcher = pattern.matcher(Files.readString(file));
        while (matcher.find()) {
            var defaultValue = matcher.group(2);
            found.computeIfAbsent(matcher.group(1), name -> new LinkedHashSet<>())
                    .add(defaultValue == null ? "" : defaultValue);
        }
        return found;
    }
}
