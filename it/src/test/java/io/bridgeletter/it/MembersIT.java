package io.bridgeletter.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** Who can own things, and what becomes of them when somebody leaves. */
class MembersIT extends ApplicationIT {
    private String cuec = "";
    private String lena = "";

    @BeforeEach
    void aControlOfLena() throws SQLException {
        lena = member("owner@northwind.example");
        cuec = one("select c.id from cuec c join vendor v on v.id = c.vendor_id where v.name = 'Pinecrest Relay'"
                + " and c.owner_id = '" + lena + "'");
    }

    @Test
    void only_who_may_attest_can_be_made_an_owner() throws SQLException {
        for (var other : new String[] {"viewer", "auditor", "admin"}) {
            var refused = own(member(other + "@northwind.example"));
            assertThat(refused.statusCode()).as(other).isEqualTo(400);
            assertThat(refused.body()).contains("\"field\":\"owner\"").contains("may not attest");
        }
        assertThat(own(UUID.randomUUID().toString()).statusCode()).isEqualTo(404);
        assertThat(own(member("analyst@northwind.example")).statusCode()).isEqualTo(200);
        assertThat(own(lena).statusCode()).isEqualTo(200);
    }

    @Test
    @EnabledIf("io.bridgeletter.it.Browser#isInstalled")
    void lists_offer_only_owners() {
        try (var browser = new Browser()) {
            var page = signedIn(browser, "analyst");
            page.navigate(address("cuec.xhtml?id=" + cuec));
            for (var list : new String[] {"hand:newOwner", "plan:owner"}) {
                assertThat(page.locator("[id='" + list + "'] option").allTextContents())
                        .contains("Lena Brandt", "Maya Okafor", "Samir Iyer")
                        .doesNotContain("Ines Carvalho", "Agnes Kowalski", "Tom Lindqvist");
            }
            page.navigate(address("vendor-edit.xhtml"));
            assertThat(page.locator("[id='edit:businessOwner'] option").allTextContents())
                    .contains("Samir Iyer")
                    .doesNotContain("Ines Carvalho");
        }
    }

    @Test
    @EnabledIf("io.bridgeletter.it.Browser#isInstalled")
    void nobody_is_removed_without_a_word_about_what_they_own() throws SQLException {
        try (var browser = new Browser()) {
            var page = signedIn(browser, "admin");
            var email = "leaving-" + UUID.randomUUID() + "@northwind.example";
            page.navigate(address("members.xhtml"));
            page.fill("[id='edit:name']", "Leaving Person");
            page.fill("[id='edit:email']", email);
            page.check("label:has-text('Control owner')");
            page.click("[id='edit:save']");
            page.waitForSelector(".ui-messages-info");
            var leaving = member(email);
            assertThat(own(leaving).statusCode()).isEqualTo(200);
            page.navigate(address("members.xhtml?id=" + leaving));
            page.click("text=Remove this member");
            assertThat(page.textContent("#removal")).contains("Leaving Person", "1 user control", "Pinecrest Relay");
            assertThat(page.inputValue("[id='removal-form:successor']")).isEmpty();
            assertThat(page.locator("[id='removal-form:successor'] option").allTextContents())
                    .contains("Lena Brandt")
                    .doesNotContain("Leaving Person", "Ines Carvalho");
            assertThat(Browser.axe(page)).isEmpty();
            page.focus("[id='removal-form:go']");
            page.keyboard().press("Enter");
            page.waitForSelector(".ui-messages-error");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("removal-form:successor");
            assertThat(one("select state from member where id = '" + leaving + "'"))
                    .isNotEqualTo("REMOVED");
            page.selectOption("[id='removal-form:successor']", lena);
            page.click("[id='removal-form:go']");
            page.waitForSelector(".ui-messages-info");
            assertThat(one("select state from member where id = '" + leaving + "'"))
                    .isEqualTo("REMOVED");
            assertThat(one("select owner_id from cuec where id = '" + cuec + "'"))
                    .isEqualTo(lena);
            browser.assertNoComplaints();
        }
    }

    private HttpResponse<String> own(String member) {
        var address = client.api("northwind") + "/cuecs/" + cuec;
        var version =
                client.get("analyst", address).headers().firstValue("ETag").orElseThrow();
        return client.send("analyst", "PATCH", address, "{\"owner\": \"" + member + "\"}", "If-Match", version);
    }

    private Page signedIn(Browser browser, String user) {
        var page = browser.open(1440, ColorScheme.LIGHT);
        page.navigate(client.url());
        Browser.signIn(page, user);
        return page;
    }

    private String address(String page) {
        return client.url() + "/t/northwind/" + page;
    }

    private String member(String email) throws SQLException {
        return one("select id from member where email = '" + email + "'");
    }

    private String one(String query) throws SQLException {
        return client.asTenant("northwind", query).get(0);
    }
}
