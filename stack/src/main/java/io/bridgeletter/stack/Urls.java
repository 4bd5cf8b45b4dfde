package io.bridgeletter.stack;

/**
 * Where people and programs find the parts.
 *
 * @param application the application's front page
 * @param keycloak the identity provider
 * @param issuer the realm's address, as it stands in tokens
 * @param mailbox the page that shows every mail sent
 * @param management the server's management interface: health, metrics
 */
public record Urls(String application, String keycloak, String issuer, String mailbox, String management) {
    static Urls of(Ports ports) {
        var host = "http://127.0.0.1:";
        var keycloak = host + ports.keycloak();
        return new Urls(
                host + ports.application(),
                keycloak,
                keycloak + "/realms/bridgeletter",
                host + ports.mailbox(),
                host + ports.management());
    }
}
