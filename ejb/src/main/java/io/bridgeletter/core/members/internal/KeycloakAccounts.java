package io.bridgeletter.core.members.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.bridgeletter.core.members.Accounts;
import io.bridgeletter.core.shared.InvalidInputException;
import io.bridgeletter.core.shared.Setting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.Function;

/** Creates accounts through Keycloak's administration interface, as the application's own service account. */
@ApplicationScoped
public class KeycloakAccounts implements Accounts {
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(LIMIT).build();

    /** {@inheritDoc} */
    @Override
    public void ensure(String email, String name, String page) {
        if (Setting.BRIDGELETTER_ADMIN_CLIENT_SECRET.value().isEmpty()) {
            throw new InvalidInputException("email", "member.noAccounts");
        }
        try {
            var token = token();
            if (exists(email, token)) {
                return;
            }
            var created = send(authorized(users(""), token)
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(account(email, name))));
            require(created, 201);
            var id = created.headers().firstValue("Location").orElse("").replaceFirst(".*/", "");
            require(
                    send(authorized(
                                    users("/" + encode(id)
                                            + "/execute-actions-email?client_id=bridgeletter-web&redirect_uri="
                                            + encode(page)),
                                    token)
                            .header("Content-Type", "application/json")
                            .PUT(BodyPublishers.ofString("[\"UPDATE_PASSWORD\"]"))),
                    204);
        } catch (IOException e) {
            throw new InvalidInputException("email", "member.accountsUnreachable");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while creating an account", e);
        }
    }

    private String token() throws IOException, InterruptedException {
        var form = "grant_type=client_credentials&client_id=" + encode(Setting.BRIDGELETTER_ADMIN_CLIENT.value())
                + "&client_secret=" + encode(Setting.BRIDGELETTER_ADMIN_CLIENT_SECRET.value());
        var answer = send(HttpRequest.newBuilder(uri("/realms/" + realm() + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        require(answer, 200);
        return read(answer.body(), reader -> reader.readObject().getString("access_token"));
    }

    private boolean exists(String email, String token) throws IOException, InterruptedException {
        var answer = send(
                authorized(users("?exact=true&email=" + encode(email)), token).GET());
        require(answer, 200);
        return read(answer.body(), reader -> !reader.readArray().isEmpty());
    }

    private static String account(String email, String name) {
        var blank = name.strip().lastIndexOf(' ');
        JsonObject account = Json.createObjectBuilder()
                .add("username", email)
                .add("email", email)
                .add("enabled", true)
                .add("emailVerified", true) // the mail with the link proves it: without it nobody can sign in
                .add("firstName", blank < 0 ? name.strip() : name.strip().substring(0, blank))
                .add("lastName", blank < 0 ? "-" : name.strip().substring(blank + 1))
                .build();
        return account.toString();
    }

    private static <T> T read(String json, Function<JsonReader, T> reading) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reading.apply(reader);
        }
    }

    private static HttpRequest.Builder authorized(URI uri, String token) {
        return HttpRequest.newBuilder(uri).header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.timeout(LIMIT).build(), BodyHandlers.ofString());
    }

    private static void require(HttpResponse<String> answer, int status) throws IOException {
        if (answer.statusCode() != status) {
            throw new IOException("Keycloak answered " + answer.statusCode());
        }
    }

    private static URI users(String rest) {
        return uri("/admin/realms/" + realm() + "/users" + rest);
    }

    private static String realm() {
        return encode(Setting.BRIDGELETTER_REALM.value());
    }

    private static URI uri(String path) {
        return URI.create(Setting.BRIDGELETTER_KEYCLOAK_URL.value() + path);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
