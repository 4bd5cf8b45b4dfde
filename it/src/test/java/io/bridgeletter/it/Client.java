package io.bridgeletter.it;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.bridgeletter.stack.Stack;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Talks to the running application as people and programs do, and looks into its database. */
final class Client {
    private record Token(String text, Instant until) {}

    private static final Duration TOKEN_LIFE = Duration.ofMinutes(4);
    private static final Map<String, Token> TOKENS = new ConcurrentHashMap<>();
    private final HttpClient http = HttpClient.newHttpClient();
    private final Stack stack;

    Client(Stack stack) {
        this.stack = stack;
    }

    Stack stack() {
        return stack;
    }

    String url() {
        return stack.urls().application().replaceFirst("/$", "");
    }

    String api(String tenant) {
        return url() + "/api/v1/" + tenant;
    }

    /** An access token of a demonstration user, by direct grant; of this stack, and fresh enough to be used. */
    String token(String user) {
        return TOKENS.compute(
                        stack.urls().issuer() + " " + user,
                        (key, known) -> known != null && known.until().isAfter(Instant.now()) ? known : signIn(user))
                .text();
    }

    private Token signIn(String user) {
        var form = "grant_type=password&client_id=bridgeletter-cli&username=" + user + "&password=" + user;
        var until = Instant.now().plus(TOKEN_LIFE);
        var answer = send(HttpRequest.newBuilder(URI.create(stack.urls().issuer() + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
        return new Token(object(answer.body()).getString("access_token"), until);
    }

    HttpResponse<String> get(String user, String address) {
        return send(request(user, address).GET());
    }

    HttpResponse<String> send(String user, String method, String address, @Nullable String json, String... headers) {
        var request = request(user, address)
                .method(
                        method,
                        json == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(json));
        if (json != null) {
            request.header("Content-Type", "application/json");
        }
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    HttpResponse<String> upload(String user, String address, String fileName, byte[] content) {
        var boundary = "bl" + System.nanoTime();
        var body = new ByteArrayOutputStream();
        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(UTF_8));
        body.writeBytes(content);
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(UTF_8));
        return send(request(user, address)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private HttpRequest.Builder request(String user, String address) {
        return HttpRequest.newBuilder(URI.create(address)).header("Authorization", "Bearer " + token(user));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static JsonObject object(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    Connection asOwner() throws SQLException {
        return DriverManager.getConnection(stack.jdbcUrl(), "bl_owner", stack.ownerPassword());
    }

    Connection asRuntimeUser() throws SQLException {
        return DriverManager.getConnection(stack.jdbcUrl(), "bl_app", stack.appPassword());
    }

    /** The first column of every row, as text. */
    static List<String> column(Connection connection, String sql) throws SQLException {
        var values = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    /** Runs as the runtime user with a tenant set, as the application does. */
    List<String> asTenant(String slug, String sql) throws SQLException {
        try (var connection = asRuntimeUser()) {
            connection.setAutoCommit(false);
            var id = column(connection, "select id from tenant where slug = '" + slug + "'")
                    .get(0);
            column(connection, "select set_config('app.tenant', '" + id + "', true)");
            var values = column(connection, sql);
            connection.rollback();
            return values;
        }
    }

    /** As {@link #asTenant}, for a statement that stays. */
    void asTenantDo(String slug, String sql) throws SQLException {
        try (var connection = asRuntimeUser();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            var id = column(connection, "select id from tenant where slug = '" + slug + "'")
                    .get(0);
            column(connection, "select set_config('app.tenant', '" + id + "', true)");
            statement.execute(sql);
            connection.commit();
        }
    }

    static byte[] sample(String name) {
        try {
            return Files.readAllBytes(
                    Path.of(System.getProperty("bridgeletter.home"), "ejb/src/main/resources/demo", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
