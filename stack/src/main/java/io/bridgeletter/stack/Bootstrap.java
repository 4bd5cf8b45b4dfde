package io.bridgeletter.stack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Runs {@code db/bootstrap.sql}, which is written for psql, over JDBC. It knows what that file uses and no more: statements
 * that end with {@code ;} or {@code \gexec} at the end of a line, {@code $$} bodies, {@code :'name'} and {@code \connect}.
 */
final class Bootstrap {
    private static final Pattern PARAMETER = Pattern.compile("(?<!:):'([a-z_]+)'");
    private static final String GEXEC = "\\gexec";
    private static final String CONNECT = "\\connect ";

    /** Opens a connection as superuser. */
    interface Superuser {
        Connection connect(String database) throws SQLException;
    }

    /** One step: a statement, a query whose answers are statements, or a change of database. */
    record Step(String text, Kind kind) {
        enum Kind {
            STATEMENT,
            EXECUTE_ROWS,
            CONNECT
        }
    }

    private Bootstrap() {}

    static void run(Superuser superuser, Map<String, String> parameters) throws SQLException {
        var connection = superuser.connect("postgres");
        try {
            for (var step : steps(script())) {
                if (step.kind() == Step.Kind.CONNECT) {
                    connection.close();
                    connection = superuser.connect(step.text());
                } else {
                    execute(connection, step.kind(), substitute(step.text(), parameters));
                }
            }
        } finally {
            connection.close();
        }
    }

    /** Replaces {@code :'name'} by a quoted text. A parameter without a value is an error, never an empty password. */
    static String substitute(String script, Map<String, String> parameters) {
        return PARAMETER.matcher(script).replaceAll(match -> {
            var value = parameters.get(match.group(1));
            if (value == null) {
                throw new IllegalArgumentException("No value for parameter " + match.group(1));
            }
            return Matcher.quoteReplacement(quote(value));
        });
    }

    /** A text literal that means the same whatever standard_conforming_strings says. */
    static String quote(String value) {
        if (value.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("A text in PostgreSQL cannot hold the character 0");
        }
        var doubled = value.replace("'", "''");
        return doubled.indexOf('\\') < 0 ? "'" + doubled + "'" : " E'" + doubled.replace("\\", "\\\\") + "'";
    }

    static List<Step> steps(String script) {
        var steps = new ArrayList<Step>();
        var current = new StringBuilder();
        var inBody = false;
        for (var line : script.lines().toList()) {
            if (!inBody && (line.isBlank() || line.startsWith("--"))) {
                continue;
            }
            if (!inBody && line.startsWith(CONNECT)) {
                steps.add(new Step(line.substring(CONNECT.length()).strip(), Step.Kind.CONNECT));
                continue;
            }
            inBody ^= line.split("\\$\\$", -1).length % 2 == 0;
            current.append(line).append('\n');
            if (!inBody && (line.endsWith(";") || line.endsWith(GEXEC))) {
                steps.add(step(current.toString().strip()));
                current.setLength(0);
            }
        }
        if (!current.isEmpty()) {
            throw new IllegalArgumentException("The last statement does not end: " + current);
        }
        return steps;
    }

    private static Step step(String text) {
        return text.endsWith(GEXEC)
                ? new Step(text.substring(0, text.length() - GEXEC.length()).strip(), Step.Kind.EXECUTE_ROWS)
                : new Step(text, Step.Kind.STATEMENT);
    }

    private static void execute(Connection connection, Step.Kind kind, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            if (kind == Step.Kind.STATEMENT) {
                statement.execute(sql);
                return;
            }
            var generated = new ArrayList<String>();
            try (var rows = statement.executeQuery(sql)) {
                while (rows.next()) {
                    generated.add(rows.getString(1));
                }
            }
            for (var answer : generated) {
                statement.execute(answer);
            }
        }
    }

    private static String script() {
        try (var in = Bootstrap.class.getResourceAsStream("/db/bootstrap.sql")) {
            if (in == null) {
                throw new IllegalStateException("db/bootstrap.sql is not on the class path");
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new StackException("Cannot read db/bootstrap.sql", e);
        }
    }
}
