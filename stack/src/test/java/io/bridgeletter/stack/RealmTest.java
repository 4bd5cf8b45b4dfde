package io.bridgeletter.stack;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the realm file must hold, whoever edits it. A missing scope shows only much later, as a person without a name. */
class RealmTest {
    private static final List<String> SCOPES = List.of("basic", "profile", "email", "roles", "web-origins", "acr");
    private static final Path FOLDER = Path.of("../docker/keycloak/realm");

    private final JsonObject realm = read("bridgeletter-realm.json");

    @Test
    void explicit_scopes_are_given_to_every_client() {
        assertThat(names(realm.getJsonArray("clientScopes"), "name")).containsAll(SCOPES);
        assertThat(realm.getJsonArray("clients").getValuesAs(JsonObject.class)).allSatisfy(client -> assertThat(
                        client.getJsonArray("defaultClientScopes").getValuesAs(JsonString::getString))
                .containsAll(SCOPES));
    }

    @Test
    void tokens_name_the_person() {
        var claims = realm.getJsonArray("clientScopes").getValuesAs(JsonObject.class).stream()
                .flatMap(scope -> scope.getJsonArray("protocolMappers").getValuesAs(JsonObject.class).stream())
                .map(mapper -> mapper.getString("protocolMapper") + " "
                        + mapper.getJsonObject("config").getString("claim.name", ""))
                .collect(Collectors.joining("\n"));
        assertThat(claims)
                .contains("oidc-sub-mapper", "oidc-full-name-mapper", " preferred_username", " email")
                .contains(" email_verified", " locale", " realm_access.roles");
    }

    @Test
    void tokens_of_the_command_line_are_meant_for_the_application() {
        var mapper = client("bridgeletter-cli").getJsonArray("protocolMappers").getJsonObject(0);
        assertThat(mapper.getJsonObject("config").getString("included.client.audience"))
                .isEqualTo("bridgeletter-web");
    }

    @Test
    void nobody_registers_and_guessing_is_slowed_down() {
        assertThat(realm.getBoolean("registrationAllowed")).isFalse();
        assertThat(realm.getBoolean("bruteForceProtected")).isTrue();
        assertThat(client("bridgeletter-web").getBoolean("directAccessGrantsEnabled"))
                .isFalse();
        assertThat(client("bridgeletter-cli").getString("enabled")).isEqualTo("${BRIDGELETTER_DEMO:false}");
    }

    @Test
    void no_secret_stands_in_the_file() {
        for (var name : List.of("bridgeletter-web", "bridgeletter-admin")) {
            assertThat(client(name).getString("secret")).matches("\\$\\{BRIDGELETTER_[A-Z_]+}");
        }
    }

    @Test
    void demonstration_people_are_in_a_file_of_their_own() {
        assertThat(names(realm.getJsonArray("users"), "username"))
                .containsExactly("service-account-bridgeletter-admin");
        assertThat(names(read("bridgeletter-users-0.json").getJsonArray("users"), "username"))
                .containsExactly("analyst", "owner", "approver", "auditor", "admin", "viewer", "operator");
    }

    private JsonObject client(String id) {
        return realm.getJsonArray("clients").getValuesAs(JsonObject.class).stream()
                .filter(client -> client.getString("clientId").equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(JsonArray objects, String field) {
        return objects.getValuesAs(JsonObject.class).stream()
                .map(object -> object.getString(field))
                .toList();
    }

    private static JsonObject read(String name) {
        try (var in = Files.newInputStream(FOLDER.resolve(name));
                var reader = Json.createReader(in)) {
            return reader.readObject();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
