package io.bridgeletter.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.bridgeletter.stack.Stack;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;

/** The running application, as a program meets it: one analyst of the demonstration tenant, over HTTP. */
final class Application {
    private static final Set<String> UNDER_WAY = Set.of("RECEIVED", "READING");
    private static final Duration TOKEN_LIFE = Duration.ofMinutes(2);

    private final HttpClient http = HttpClient.newHttpClient();
    private final Stack stack;
    private final String api;
    private String token = "";
    private long tokenSince;

    Application(Stack stack) {
        this.stack = stack;
        this.api = stack.urls().application().replaceFirst("/$", "") + "/api/v1/northwind";
    }

    String anyVendor() throws IOException, InterruptedException {
        return get("/vendors?size=1").getJsonArray("items").getJsonObject(0).getString("id");
    }

    /** The id of the document that the answer tells. */
    String upload(String vendor, String fileName, byte[] content) throws IOException, InterruptedException {
        var boundary = "bench" + System.nanoTime();
        var body = new ByteArrayOutputStream();
        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                        + "\"\r\nContent-Type: application/pdf\r\n\r\n")
                .getBytes(UTF_8));
        body.writeBytes(content);
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(UTF_8));
        var request = request("/vendors/" + vendor + "/documents")
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofByteArray(body.toByteArray()));
        return send(request, 202).getString("id");
    }

    JsonObject document(String id) throws IOException, InterruptedException {
        return get("/documents/" + id);
    }

    int facts(String id) throws IOException, InterruptedException {
        return get("/documents/" + id + "/facts").getJsonArray("facts").size();
    }

    /** Waits until reading has ended; anything but a document that can be read is an error. */
    void awaitReady(String id) throws IOException, InterruptedException {
        var state = document(id).getString("state");
        while (UNDER_WAY.contains(state)) {
            Thread.sleep(50);
            state = document(id).getString("state");
        }
        if (!state.equals("READY")) {
            throw new IllegalStateException("Document " + id + " is " + state);
        }
    }

    /** Waits for what the demonstration itself has to read; of all tenants, therefore as the embedded superuser. */
    void awaitIdle() throws SQLException, InterruptedException {
        try (var connection = DriverManager.getConnection(stack.jdbcUrl(), "postgres", "postgres");
                var open = connection.prepareStatement(
                        "select count(*) from document where state in ('RECEIVED', 'READING')")) {
            while (count(open) > 0) {
                Thread.sleep(500);
            }
        }
    }

    private static long count(PreparedStatement query) throws SQLException {
        try (var rows = query.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private JsonObject get(String path) throws IOException, InterruptedException {
        return send(request(path).GET(), 200);
    }

    private HttpRequest.Builder request(String path) throws IOException, InterruptedException {
        if (token.isEmpty() || System.nanoTime() - tokenSince > TOKEN_LIFE.toNanos()) {
            var form = "grant_type=password&client_id=bridgeletter-cli&username=analyst&password=analyst";
            var login = HttpRequest.newBuilder(URI.create(stack.urls().issuer() + "/protocol/openid-connect/token"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(form));
            token = send(login, 200).getString("access_token");
            tokenSince = System.nanoTime();
        }
        return HttpRequest.newBuilder(URI.create(api + path)).header("Authorization", "Bearer " + token);
    }

    private JsonObject send(HttpRequest.Builder request, int expected) throws IOException, InterruptedException {
        var answer = http.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() != expected) {
            throw new IOException(answer.statusCode() + " " + answer.uri() + " " + answer.body());
        }
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }
}
