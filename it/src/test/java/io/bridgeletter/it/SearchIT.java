package io.bridgeletter.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** Search as programs and people meet it, in the documents of the demonstration. */
class SearchIT extends ApplicationIT {
    private static final String REPORT = "S04_pinecrest_soc2_t2_a.pdf";

    /** The demonstration's documents are read after the start. */
    @BeforeEach
    void untilTheReportIsRead() throws InterruptedException {
        var limit = Instant.now().plus(Duration.ofMinutes(3));
        while (!search("northwind", "q=subservice").toString().contains(REPORT)) {
            assertThat(Instant.now()).isBefore(limit);
            Thread.sleep(1000);
        }
    }

    private JsonObject search(String tenant, String query) {
        var answer = client.get("analyst", client.api(tenant) + "/search?" + query);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Client.object(answer.body());
    }

    @Test
    void a_word_with_a_typing_error_is_searched_for_as_it_was_meant_and_that_is_told() {
        var found = search("northwind", "q=subservce+" + encoded("\"carved out\" OR subservce"));
        assertThat(found.getString("searched")).isEqualTo("subservice \"carved out\" OR subservice");
        assertThat(found.getJsonArray("corrections").getJsonObject(0).getString("instead"))
                .isEqualTo("subservice");
        assertThat(found.toString()).contains(REPORT);
    }

    @Test
    void filters_lie_in_the_address_and_counts_are_of_what_is_found() {
        var all = search("northwind", "q=subservice");
        var vendor = all.getJsonArray("vendorCounts").getJsonObject(0);
        var one = search("northwind", "q=subservice&vendor=" + vendor.getString("vendor"));
        assertThat(one.getInt("totalDocuments")).isEqualTo(vendor.getInt("documents"));
        assertThat(search("northwind", "q=subservice&to=2020-01-01").getInt("totalPages"))
                .isZero();
        assertThat(search("northwind", "q=subservice&class=badge&from=2020-01-01")
                        .getJsonArray("documents"))
                .isEmpty();
    }

    @Test
    void a_filter_that_is_none_is_refused() {
        for (var query : new String[] {"class=nothing", "from=yesterday", "from=2026-02-01&to=2026-01-01", "page=-1"}) {
            assertThat(client.get("analyst", client.api("northwind") + "/search?q=a&" + query)
                            .statusCode())
                    .as(query)
                    .isEqualTo(400);
        }
    }

    @Test
    @EnabledIf("io.bridgeletter.it.Browser#isInstalled")
    void by_keyboard_alone_from_any_page_to_the_page_of_a_document() {
        try (var browser = new Browser()) {
            var page = browser.open(1440, ColorScheme.LIGHT);
            page.navigate(client.url());
            Browser.signIn(page, "analyst");
            page.navigate(client.url() + "/t/northwind/vendors.xhtml");
            page.keyboard().press("/");
            page.keyboard().type("subservce");
            page.keyboard().press("Enter");
            page.waitForURL("**/search.xhtml?q=subservce");
            assertThat(page.textContent("main")).contains("subservce").contains(REPORT);
            assertThat(page.locator("mark").count()).isPositive();
            assertThat(Browser.axe(page)).isEmpty();
            Browser.shoot(page, "search-corrected");
            tabTo(page, "document.xhtml");
            page.keyboard().press("Enter");
            page.waitForURL("**/document.xhtml?id=*&page=*");
            assertThat(page.textContent("main")).containsIgnoringCase("subservice");
            browser.assertNoComplaints();
        }
    }

    private static void tabTo(Page page, String address) {
        for (var i = 0; i < 80; i++) {
            page.keyboard().press("Tab");
            if (String.valueOf(page.evaluate("document.activeElement.getAttribute('href')"))
                    .startsWith(address)) {
                return;
            }
        }
        throw new AssertionError("No link to " + address + " within 80 steps");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
