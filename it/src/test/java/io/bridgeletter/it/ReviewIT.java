package io.bridgeletter.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import jakarta.json.JsonObject;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** From a document to evidence: what was accepted is filed under a name that says what it is. */
class ReviewIT extends ApplicationIT {
    private static final String TITLE = "Bridge letter, Pinecrest Relay Ltd, 2026-05-01 to 2026-07-31";
    private static final String SAMPLE = "S06_pinecrest_bridge_ok.pdf";

    @Test
    @EnabledIf("io.bridgeletter.it.Browser#isInstalled")
    void evidence_is_called_by_what_it_is_until_a_person_names_it() {
        var vendor = object("POST", "/vendors", "{\"legalName\": \"" + UUID.randomUUID() + "\", \"kind\": \"OTHER\"}")
                .getString("id");
        var document = reviewed(vendor);
        object("POST", "/documents/" + document + "/review", null);
        assertThat(client.get("analyst", client.api("northwind") + "/vendors/" + vendor + "/evidence")
                        .body())
                .contains("\"title\":\"" + TITLE + "\"", "\"document\":\"" + document + "\"");
        try (var browser = new Browser()) {
            looksRight(browser.open(390, ColorScheme.DARK), vendor, "390");
            var page = browser.open(1440, ColorScheme.LIGHT);
            looksRight(page, vendor, "1440");
            page.click("a[href^='evidence-edit']");
            assertThat(page.inputValue("[id='edit:title']")).isEqualTo(TITLE);
            page.fill("[id='edit:title']", "Our own name");
            page.click("[id='edit:save']");
            assertThat(page.textContent("h1")).contains("Our own name");
            page.click("[id='decide'] input.p");
            assertThat(page.textContent("h1")).contains("Our own name");
            browser.assertNoComplaints();
        }
    }

    private void looksRight(Page page, String vendor, String width) {
        page.navigate(client.url());
        Browser.signIn(page, "analyst");
        page.navigate(client.url() + "/t/northwind/vendor.xhtml?tab=soc2&id=" + vendor);
        assertThat(page.textContent("main table")).contains(TITLE).contains(SAMPLE);
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
                .isLessThanOrEqualTo(1);
        Browser.shoot(page, "vendor-soc2-titled-" + width);
        page.click("main td a.name");
        assertThat(page.textContent("h1")).contains(TITLE);
        assertThat(page.textContent("main")).contains(SAMPLE);
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
                .isLessThanOrEqualTo(1);
        Browser.shoot(page, "evidence-titled-" + width);
    }

    /** Everything that was read is accepted as it was read. */
    private String reviewed(String vendor) {
        var sent = client.upload(
                "analyst",
                client.api("northwind") + "/vendors/" + vendor + "/documents",
                SAMPLE,
                Client.sample(SAMPLE));
        var document = Client.object(sent.body()).getString("id");
        for (var tries = 0; tries < 600 && !isReady(document); tries++) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
        for (var fact : object("GET", "/documents/" + document + "/facts", null).getJsonArray("facts")) {
            accept(document, fact.asJsonObject());
        }
        return document;
    }

    private boolean isReady(String document) {
        return object("GET", "/documents/" + document, null).getString("state").equals("READY");
    }

    private void accept(String document, JsonObject fact) {
        if (fact.getString("state").equals("proposed")) {
            var answer = client.send(
                    "analyst",
                    "PATCH",
                    client.api("northwind") + "/documents/" + document + "/facts/" + fact.getString("id"),
                    "{\"state\": \"accepted\"}",
                    "If-Match",
                    "\"" + fact.getInt("version") + "\"");
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        }
    }

    private JsonObject object(String method, String path, @Nullable String body) {
        var answer = client.send("analyst", method, client.api("northwind") + path, body);
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
        return Client.object(answer.body());
    }
}
