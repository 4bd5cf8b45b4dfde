package io.bridgeletter.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** Documents as evidence of a user control, by the API and by its owner on the page. */
class CuecEvidenceIT extends ApplicationIT {
    private static final String CLOSED_TO_OWNERS = "S06_pinecrest_bridge_ok.pdf";
    private String cuec = "";

    @BeforeEach
    void aControlOfLena() throws SQLException {
        cuec = client.asTenant("northwind", """
                        select c.id from cuec c join vendor v on v.id = c.vendor_id join member m on m.id = c.owner_id
                        where v.name = 'Pinecrest Relay' and m.email = 'owner@northwind.example'""").get(0);
    }

    @Test
    void a_document_is_attached_told_and_detached() throws SQLException {
        var document = document(CLOSED_TO_OWNERS, "Pinecrest Relay");
        var before = told().size();
        assertThat(add("analyst", "{}").statusCode()).isEqualTo(400);
        assertThat(add("analyst", "{\"document\": \"" + UUID.randomUUID() + "\"}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(add("analyst", attach(document("S10_iso27001_2013_lapsed.pdf", "Tarn Data")))
                        .statusCode())
                .as("a document about another vendor")
                .isEqualTo(404);
        assertThat(client.send("analyst", "POST", address(), attach(document), "If-Match", "\"999\"")
                        .statusCode())
                .isEqualTo(409);
        assertThat(add("analyst", attach(document)).statusCode()).isEqualTo(201);
        var first = told().getJsonObject(0);
        assertThat(told()).hasSize(before + 1);
        assertThat(first.getString("documentName")).isEqualTo(CLOSED_TO_OWNERS);
        assertThat(first.getString("note")).as("the name stands for a sentence").isEqualTo(CLOSED_TO_OWNERS);
        assertThat(remove("analyst", first.getString("id")).statusCode()).isEqualTo(204);
        assertThat(remove("analyst", first.getString("id")).statusCode()).isEqualTo(404);
        assertThat(told()).hasSize(before);
        assertThat(client.asTenant(
                        "northwind",
                        "select payload from audit_event where action = 'CUEC_EVIDENCE_REMOVED' and subject_id = '"
                                + cuec + "'"))
                .anyMatch(payload -> payload.contains(document));
    }

    @Test
    void an_owner_cannot_open_a_document_by_attaching_it() throws SQLException {
        var document = document(CLOSED_TO_OWNERS, "Pinecrest Relay");
        assertThat(add("owner", attach(document)).statusCode()).isEqualTo(404);
        assertThat(open(document)).isEqualTo(403);
        add("analyst", attach(document));
        assertThat(open(document))
                .as("an analyst gave it to the owner's control")
                .isEqualTo(200);
        assertThat(remove("owner", told().getJsonObject(0).getString("id")).statusCode())
                .isEqualTo(204);
        assertThat(open(document)).isEqualTo(403);
        var read = document("S04_pinecrest_soc2_t2_a.pdf", "Pinecrest Relay");
        assertThat(add("owner", attach(read)).statusCode())
                .as("the report that states the control")
                .isEqualTo(201);
        assertThat(remove("owner", told().getJsonObject(0).getString("id")).statusCode())
                .isEqualTo(204);
    }

    @Test
    @EnabledIf("io.bridgeletter.it.Browser#isInstalled")
    void the_owner_uploads_a_file_on_the_item_page_and_removes_it() {
        try (var browser = new Browser()) {
            var page = browser.open(1440, ColorScheme.LIGHT);
            page.navigate(client.url());
            Browser.signIn(page, "owner");
            page.navigate(client.url() + "/t/northwind/cuec.xhtml?id=" + cuec);
            assertThat(page.locator("[id='note:document'] option").allTextContents())
                    .contains("S04_pinecrest_soc2_t2_a.pdf")
                    .doesNotContain(CLOSED_TO_OWNERS);
            page.setInputFiles(
                    "[id='note:file']",
                    new FilePayload("access-review.txt", "text/plain", "Reviewed by Lena".getBytes(UTF_8)));
            page.fill("[id='note:text']", "Access review of the third quarter");
            page.click("[id='note:add']");
            page.waitForSelector("#evidence a:has-text('access-review.txt')");
            assertThat(page.textContent("#evidence")).contains("Access review of the third quarter");
            assertThat(Browser.axe(page)).isEmpty();
            Browser.shoot(page, "cuec-evidence");
            page.click("#evidence a:has-text('access-review.txt')");
            assertThat(page.url()).contains("document.xhtml");
            page.goBack();
            page.click("#evidence li:has-text('access-review.txt') input[type=submit]");
            page.waitForSelector(".ui-messages-info");
            assertThat(page.textContent("#evidence ul")).doesNotContain("access-review.txt");
            browser.assertNoComplaints();
        }
    }

    private static String attach(String document) {
        return "{\"document\": \"" + document + "\"}";
    }

    private String address() {
        return client.api("northwind") + "/cuecs/" + cuec + "/evidence";
    }

    private String version() {
        return client.get("analyst", client.api("northwind") + "/cuecs/" + cuec)
                .headers()
                .firstValue("ETag")
                .orElseThrow();
    }

    private HttpResponse<String> add(String user, String body) {
        return client.send(user, "POST", address(), body, "If-Match", version());
    }

    private HttpResponse<String> remove(String user, String id) {
        return client.send(user, "DELETE", address() + "/" + id, null, "If-Match", version());
    }

    private JsonArray told() {
        try (var reader = Json.createReader(
                new StringReader(client.get("viewer", address()).body()))) {
            return reader.readArray();
        }
    }

    private int open(String document) {
        return client.get("owner", client.api("northwind") + "/documents/" + document + "/content")
                .statusCode();
    }

    private String document(String name, String vendor) throws SQLException {
        return client.asTenant(
                        "northwind",
                        "select d.id from document d join vendor v on v.id = d.vendor_id where d.file_name = '" + name
                                + "' and v.name = '" + vendor + "' order by d.uploaded_at limit 1")
                .get(0);
    }
}
