package io.bridgeletter.stack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;

/**
 * Tells an imported realm that the stack has moved to other ports: the import happens only once, and mails would go to
 * the old port for ever. Redirects need nothing, since the realm allows every port of this machine.
 */
final class RealmMove {
    private static final Pattern TOKEN = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");
    private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newHttpClient();
    private final String keycloak;
    private final String adminPassword;

    RealmMove(String keycloak, String adminPassword) {
        this.keycloak = keycloak;
        this.adminPassword = adminPassword;
    }

    void to(Ports ports) {
        var token = token();
        put(token, "", """
                {"smtpServer": {"host": "127.0.0.1", "port": "%d",
                 "from": "bridgeletter@localhost", "fromDisplayName": "Bridgeletter"}}
                """.replace("%d", Integer.toString(ports.smtp())));
        var id = first(
                ID, send(admin(token, "/clients?clientId=bridgeletter-web").GET()));
        put(token, "/clients/" + id, """
                {"clientId": "bridgeletter-web", "baseUrl": "http://127.0.0.1:%d/"}
                """.replace("%d", Integer.toString(ports.application())));
    }

    private String token() {
        var form = "grant_type=password&client_id=admin-cli&username=admin&password="
                + URLEncoder.encode(adminPassword, UTF_8);
        var address = URI.create(keycloak + "/realms/master/protocol/openid-connect/token");
        var request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        return first(TOKEN, send(request));
    }

    private void put(String token, String path, String body) {
        send(admin(token, path).header("Content-Type", "application/json").PUT(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder admin(String token, String path) {
        return HttpRequest.newBuilder(URI.create(keycloak + "/admin/realms/bridgeletter" + path))
                .header("Authorization", "Bearer " + token);
    }

    private String send(HttpRequest.Builder request) {
        try {
            var answer = client.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new StackException("Keycloak refused to be told the new ports (status " + answer.statusCode()
                        + "). If its administrator's password was changed, start with the ports of the first time.");
            }
            return answer.body();
        } catch (IOException e) {
            throw new StackException("Keycloak does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("Interrupted", e);
        }
    }

    private static String first(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new StackException("Keycloak gave an answer that is not understood");
        }
        return matcher.group(1);
    }
}
