package io.bridgeletter.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** The list of documents, narrowed down by what they are, whose they are, and how their files are called. */
class DocumentListIT extends ApplicationIT {
    private static final String NAME = "Zebra_2026 100% done.pdf";

    private String vendor = "";

    @BeforeEach
    void aDocumentWithANameOfItsOwn() throws SQLException {
        vendor = client.asTenant("northwind", "select id from vendor where name = 'Relaymesh'")
                .get(0);
        client.asTenantDo(
                "northwind",
                "insert into document (tenant_id, id, version, vendor_id, file_name, media_type, size, sha256, state,"
                        + " class, attempts, uploaded_at)"
                        + " select tenant_id, gen_random_uuid(), 0, id, '" + NAME
                        + "', 'application/pdf', 1, repeat('0', 64), 'READY', 'pentest-letter', 0, now()"
                        + " from vendor where id = '" + vendor + "'");
    }

    @AfterEach
    void asBefore() throws SQLException {
        client.asTenantDo("northwind", "delete from document where file_name like 'Zebra%'");
    }

    @Test
    void words_of_the_file_name_are_found_in_any_order_and_case() {
        for (var words : List.of("zebra", "DONE zebra", "2026 100% done", "100%", "a_2")) {
            assertThat(names("q=" + encoded(words))).as(words).containsExactly(NAME);
        }
        assertThat(names("q=" + encoded("zebra quagga"))).isEmpty();
    }

    @Test
    void wildcards_of_a_pattern_are_letters_like_others() {
        for (var words : List.of("Z%a", "Zebr_", "!", "%%", "_%_")) {
            assertThat(names("q=" + encoded(words))).as(words).isEmpty();
        }
    }

    @Test
    void a_class_a_vendor_and_a_state_narrow_the_list_down() {
        assertThat(list("class=pentest-letter"))
                .isNotEmpty()
                .allSatisfy(document -> assertThat(document.getString("class")).isEqualTo("pentest-letter"));
        assertThat(list("vendor=" + vendor))
                .isNotEmpty()
                .allSatisfy(document -> assertThat(document.getString("vendor")).isEqualTo(vendor));
        assertThat(names("class=pentest-letter&q=zebra&state=READY&vendor=" + vendor))
                .hasSize(1);
        assertThat(names("class=soc3&q=zebra")).isEmpty();
        assertThat(names("state=FAILED&q=zebra")).isEmpty();
    }

    @Test
    void a_value_that_there_is_not_is_refused_with_those_that_there_are() {
        var kind = client.get("analyst", client.api("northwind") + "/documents?class=invoice");
        assertThat(kind.statusCode()).isEqualTo(400);
        assertThat(kind.body()).contains("\"field\":\"class\"", "invoice", "soc2-type2");
        var state = client.get("analyst", client.api("northwind") + "/documents?state=LOST");
        assertThat(state.statusCode()).isEqualTo(400);
        assertThat(state.body()).contains("READY");
        assertThat(client.get("analyst", client.api("northwind") + "/documents?vendor=relaymesh")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void another_tenants_vendor_has_no_documents_here() throws SQLException {
        var foreign = client.asTenant("contoso", "select vendor_id from document limit 1");
        assertThat(foreign).isNotEmpty();
        assertThat(names("vendor=" + foreign.get(0))).isEmpty();
    }

    @Test
    @EnabledIf("io.bridgeletter.it.Browser#isInstalled")
    void the_page_filters_by_its_address_and_leads_back_to_all() {
        try (var browser = new Browser()) {
            var page = browser.open(1440, ColorScheme.LIGHT);
            page.navigate(client.url());
            Browser.signIn(page, "analyst");
            var list = client.url() + "/t/northwind/documents.xhtml";
            page.navigate(list);
            page.fill("main [name=name]", "done zebra");
            page.selectOption("main [name=class]", "pentest-letter");
            page.waitForURL("**name=done+zebra&class=pentest-letter**");
            assertThat(page.locator("main tbody tr").count()).isEqualTo(1);
            page.selectOption("main [name=vendor]", vendor);
            page.waitForURL("**vendor=" + vendor + "**");
            assertThat(page.inputValue("main [name=name]")).isEqualTo("done zebra");
            assertThat(page.inputValue("main [name=class]")).isEqualTo("pentest-letter");
            assertThat(page.textContent("main tbody")).contains(NAME);
            page.navigate(list + "?name=quagga&vendor=" + vendor);
            assertThat(page.textContent("main .empty")).contains("Nothing matches this filter");
            assertThat(Browser.axe(page)).isEmpty();
            Browser.shoot(page, "documents-no-match");
            page.click("main .empty a");
            assertThat(page.url()).isEqualTo(list);
            assertThat(page.locator("main tbody tr").count()).isGreaterThan(1);
            browser.assertNoComplaints();
        }
    }

    private List<String> names(String query) {
        return list(query).stream()
                .map(document -> document.getString("fileName"))
                .toList();
    }

    private List<JsonObject> list(String query) {
        var answer = client.get("analyst", client.api("northwind") + "/documents?" + query);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Client.object(answer.body()).getJsonArray("items").stream()
                .map(JsonValue::asJsonObject)
                .toList();
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
