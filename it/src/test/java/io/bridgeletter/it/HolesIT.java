package io.bridgeletter.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** A hole between two reports, from the red flag to its acceptance and back. */
class HolesIT extends ApplicationIT {
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
    private String vendor = "";

    @BeforeEach
    void aVendorWithAHole() throws SQLException {
        vendor = client.asTenant("northwind", "select id from vendor where name = 'Relaymesh'")
                .get(0);
    }

    @AfterEach
    void openAgain() {
        var acceptance = hole().get("acceptance");
        if (acceptance != null) {
            revoke("approver", acceptance.asJsonObject().getString("id"));
        }
    }

    @Test
    void an_approver_accepts_a_hole_and_takes_it_back() throws SQLException {
        var before = hole();
        assertThat(before.getBoolean("open")).isTrue();
        assertThat(before.getInt("days")).isEqualTo(59);
        assertThat(openHoleFlags()).isEqualTo(1);

        var until = today.plusDays(40).toString();
        var answer = accept("approver", before, "The auditor changed; quarterly log exports were seen.", until);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        var accepted = hole();
        assertThat(accepted.getBoolean("open")).isFalse();
        assertThat(accepted.getJsonObject("acceptance").getString("acceptedBy")).isEqualTo("Samir Iyer");
        assertThat(accepted.getJsonObject("acceptance").getString("until")).isEqualTo(until);
        assertThat(openHoleFlags()).isZero();
        assertThat(trail("HOLE_ACCEPTED").get(0))
                .contains("quarterly log exports")
                .contains(until);

        var id = accepted.getJsonObject("acceptance").getString("id");
        assertThat(revoke("approver", id)).isEqualTo(204);
        assertThat(revoke("approver", id)).isEqualTo(404);
        assertThat(hole().getBoolean("open")).isTrue();
        assertThat(openHoleFlags()).isEqualTo(1);
        assertThat(trail("HOLE_ACCEPTANCE_REVOKED")).isNotEmpty();
    }

    @Test
    void accepting_again_replaces_the_acceptance() {
        var hole = hole();
        accept("approver", hole, "For now", today.toString());
        var first = hole().getJsonObject("acceptance").getString("id");
        assertThat(accept("approver", hole, "For good", null).statusCode()).isEqualTo(201);
        assertThat(hole().getJsonObject("acceptance").getString("reason")).isEqualTo("For good");
        assertThat(hole().getJsonObject("acceptance").containsKey("until")).isFalse();
        assertThat(revoke("approver", first)).isEqualTo(404);
    }

    @Test
    void only_a_real_hole_is_accepted_by_an_approver_with_a_reason() {
        var hole = hole();
        assertThat(accept("analyst", hole, "Please", null).statusCode()).isEqualTo(403);
        assertThat(accept("approver", hole, " ", null).statusCode()).isEqualTo(400);
        assertThat(accept("approver", hole, "Late", today.minusDays(1).toString())
                        .statusCode())
                .isEqualTo(400);
        var shorter = Json.createObjectBuilder(hole)
                .add("to", LocalDate.parse(hole.getString("to")).minusDays(1).toString())
                .build();
        assertThat(accept("approver", shorter, "Nearly", null).statusCode()).isEqualTo(404);
        assertThat(hole().getBoolean("open")).isTrue();
    }

    @Test
    @EnabledIf("io.bridgeletter.it.Browser#isInstalled")
    void the_page_does_it_with_the_keyboard_alone() {
        try (var browser = new Browser()) {
            var page = browser.open(1440, ColorScheme.LIGHT);
            page.navigate(client.url());
            Browser.signIn(page, "approver");
            page.navigate(client.url() + "/t/northwind/red-flags.xhtml?rule=RF2&vendor=" + vendor);
            page.click("a[href*='#holes']");
            assertThat(page.url()).endsWith("#holes");
            page.focus("textarea[name=reason]");
            page.keyboard().press("Tab");
            page.keyboard().press("Tab");
            for (var part = 0; part < 4 && !isButton(page); part++) {
                page.keyboard().press("Tab"); // a date field has a stop for each of its parts
            }
            page.keyboard().press("Enter");
            page.waitForSelector(".ui-messages-error");
            assertThat(page.textContent(".ui-messages-error")).contains("Reason");
            page.focus("textarea[name=reason]");
            page.keyboard().type("Bridge evidence was seen on site.");
            assertThat(Browser.axe(page)).isEmpty();
            Browser.shoot(page, "hole-open");
            page.keyboard().press("Tab");
            for (var part = 0; part < 5 && !isButton(page); part++) {
                page.keyboard().press("Tab");
            }
            page.keyboard().press("Enter");
            page.waitForSelector("#holes .chip.o");
            assertThat(page.textContent("#holes"))
                    .contains("Accepted by Samir Iyer")
                    .contains("for good")
                    .contains("Bridge evidence was seen on site.");
            assertThat(Browser.axe(page)).isEmpty();
            Browser.shoot(page, "hole-accepted");
            page.click("#holes input[type=submit]");
            page.waitForSelector("#holes .chip.h");
            browser.assertNoComplaints();
        }
    }

    private static boolean isButton(Page page) {
        return Boolean.TRUE.equals(page.evaluate("document.activeElement.type === 'submit'"));
    }

    private JsonObject hole() {
        var answer = client.get("approver", client.api("northwind") + "/vendors/" + vendor + "/holes");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readArray().getJsonObject(0);
        }
    }

    private HttpResponse<String> accept(String user, JsonObject hole, String reason, @Nullable String until) {
        var body = Json.createObjectBuilder()
                .add("report", hole.getString("report"))
                .add("from", hole.getString("from"))
                .add("to", hole.getString("to"))
                .add("reason", reason);
        if (until != null) {
            body.add("until", until);
        }
        return client.send(
                user,
                "POST",
                client.api("northwind") + "/vendors/" + vendor + "/holes",
                body.build().toString());
    }

    private int revoke(String user, String acceptance) {
        return client.send(
                        user, "DELETE", client.api("northwind") + "/vendors/" + vendor + "/holes/" + acceptance, null)
                .statusCode();
    }

    private long openHoleFlags() {
        var answer = client.get("analyst", client.api("northwind") + "/red-flags?code=RF2&vendor=" + vendor);
        return Client.object(answer.body()).getJsonArray("items").stream()
                .map(JsonValue::asJsonObject)
                .filter(flag -> flag.getString("reasonCode").equals("RF2.hole"))
                .count();
    }

    private List<String> trail(String action) throws SQLException {
        return client.asTenant(
                "northwind",
                "select payload from audit_event where action = '" + action + "' and vendor_id = '" + vendor
                        + "' order by at desc");
    }
}
