package io.bridgeletter.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How the API tells a sender what was wrong: by the sender's own words. */
class ApiIT extends ApplicationIT {
    @Test
    void an_unknown_field_is_refused_by_its_name() {
        var refused = post("/vendors", "{\"legalName\": \"X Inc.\", \"kind\": \"OTHER\", \"leagalName\": \"Y\"}");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(error(refused).getString("field")).isEqualTo("leagalName");
        assertThat(error(refused).getString("message")).contains("legalName");
    }

    @Test
    void a_constant_is_refused_with_those_that_there_are() {
        var refused = post("/vendors", "{\"legalName\": \"X Inc.\", \"kind\": \"GATEWAY\"}");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(error(refused).getString("field")).isEqualTo("kind");
        assertThat(error(refused).getString("message")).contains("GATEWAY", "AI_GATEWAY", "MODEL_PROVIDER");
        var listed = get("/red-flags?severity=AWFUL");
        assertThat(listed.statusCode()).isEqualTo(400);
        assertThat(error(listed).getString("message")).contains("CRITICAL");
    }

    @Test
    void a_mistake_is_told_in_a_sentence() {
        assertThat(error(post("/vendors", "{\"kind\": \"OTHER\"}")).getString("message"))
                .isEqualTo("legalName is needed.");
        assertThat(error(get("/vendors?size=many")).getString("message"))
                .isEqualTo("size is “many”, which is not a whole number.");
    }

    @Test
    void a_field_is_named_as_in_the_json() throws SQLException {
        var refused =
                post("/vendors/" + vendor("Flatkey") + "/evidence", "{\"title\": \"T\", \"visibility\": \"PUBLIC\"}");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("\"field\":\"class\"").doesNotContain("evidenceClass");
    }

    @Test
    void page_and_size_are_refused_by_their_own_names() {
        for (var size : new String[] {"0", "-1", "100000", "many"}) {
            var refused = get("/vendors?size=" + size);
            assertThat(refused.statusCode()).as(size).isEqualTo(400);
            assertThat(error(refused).getString("field")).isEqualTo("size");
        }
        for (var page : new String[] {"-1", "abc", "999999999"}) {
            var refused = get("/vendors?page=" + page);
            assertThat(refused.statusCode()).as(page).isEqualTo(400);
            assertThat(error(refused).getString("field")).isEqualTo("page");
        }
        assertThat(get("/vendors?page=0&size=200").statusCode()).isEqualTo(200);
    }

    @Test
    void a_body_that_is_no_json_is_refused() {
        assertThat(post("/vendors", "{\"legalName\": ").statusCode()).isEqualTo(400);
        assertThat(post("/vendors", "[]").statusCode()).isEqualTo(400);
    }

    @Test
    void what_is_stored_now_has_the_form_of_a_get() throws SQLException {
        var address = client.api("northwind") + "/vendors/" + vendor("Flatkey");
        var stored = object(client.get("analyst", address));
        var lost = client.send(
                "analyst",
                "PUT",
                address,
                "{\"legalName\": \"VOC AI Inc.\", \"name\": \"Flatkey\"}",
                "If-Match",
                "\"9999\"");
        assertThat(lost.statusCode()).isEqualTo(409);
        assertThat(object(lost).getJsonObject("current")).isEqualTo(stored);
    }

    @Test
    void flatkey_has_nothing_that_its_public_pages_do_not_show() throws SQLException {
        var told = object(client.get("analyst", client.api("northwind") + "/vendors/" + vendor("Flatkey")));
        assertThat(told.keySet())
                .doesNotContain("contractStart", "contractEnd", "noticeDate", "annualCost", "website", "notes");
        assertThat(told.getJsonArray("contacts")).isEmpty();
    }

    @Test
    void a_line_of_the_trail_names_what_it_is_about() {
        var lines = object(client.get("auditor", client.api("northwind") + "/audit?action=CUEC_CHANGED&size=5"))
                .getJsonArray("items");
        assertThat(lines).isNotEmpty();
        assertThat(lines.getJsonObject(0).getString("subjectName")).isNotBlank();
        assertThat(lines.getJsonObject(0).getJsonObject("details").keySet()).contains("owner");
    }

    @Test
    void a_vendor_in_the_list_tells_its_kinds() {
        var flatkey = object(get("/vendors?q=Flatkey")).getJsonArray("items").getJsonObject(0);
        assertThat(flatkey.getJsonArray("kinds").getString(0)).isEqualTo("AI_GATEWAY");
    }

    @Test
    void who_may_not_attest_is_no_business_owner() throws SQLException {
        var viewer = client.asTenant("northwind", "select id from member where email = 'viewer@northwind.example'")
                .get(0);
        var body = "{\"legalName\": \"Y " + UUID.randomUUID() + "\", \"kind\": \"OTHER\", \"businessOwner\": \"";
        var refused = post("/vendors", body + viewer + "\"}");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(error(refused).getString("field")).isEqualTo("businessOwner");
    }

    private HttpResponse<String> get(String path) {
        return client.get("analyst", client.api("northwind") + path);
    }

    private HttpResponse<String> post(String path, String body) {
        return client.send("analyst", "POST", client.api("northwind") + path, body);
    }

    private String vendor(String name) throws SQLException {
        return client.asTenant("northwind", "select id from vendor where name = '" + name + "'")
                .get(0);
    }

    private static JsonObject error(HttpResponse<String> refused) {
        return object(refused).getJsonArray("errors").getJsonObject(0);
    }

    private static JsonObject object(HttpResponse<String> answer) {
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }
}
