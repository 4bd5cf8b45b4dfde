package io.bridgeletter.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** Every page there is, found by itself: accessible in both colour schemes and widths, and closed to other tenants. */
@EnabledIf("io.bridgeletter.it.Browser#isInstalled")
class PagesIT extends ApplicationIT {
    /** What a page that shows one thing is asked for. */
    private static final Map<String, String> THING = Map.of(
            "vendor", "vendor",
            "vendor-edit", "vendor",
            "service-edit", "service",
            "evidence", "evidence",
            "evidence-edit", "evidence",
            "cuec", "cuec",
            "document", "document",
            "review", "document");

    @Test
    void every_page_is_accessible_on_large_and_small_screens_in_light_and_dark() throws Exception {
        try (var browser = new Browser()) {
            var problems = new TreeMap<String, List<String>>();
            visit(browser, 1440, ColorScheme.LIGHT, problems);
            visit(browser, 390, ColorScheme.DARK, problems);
            assertThat(problems).isEmpty();
            browser.assertNoComplaints();
        }
    }

    private void visit(Browser browser, int width, ColorScheme scheme, Map<String, List<String>> problems)
            throws IOException, SQLException {
        var page = browser.open(width, scheme);
        page.navigate(client.url());
        note(problems, "login " + scheme, page);
        Browser.signIn(page, "analyst");
        for (var name : pages()) {
            if (!name.equals("members")) {
                look(page, name, width + "-" + scheme, problems);
            }
        }
        var admin = browser.open(width, scheme);
        admin.navigate(client.url());
        Browser.signIn(admin, "admin");
        look(admin, "members", width + "-" + scheme, problems);
    }

    private void look(Page page, String name, String variant, Map<String, List<String>> problems) throws SQLException {
        var answer = page.navigate(client.url() + "/t/northwind/" + name + ".xhtml" + query(name, "northwind"));
        assertThat(answer.status()).as(name).isEqualTo(200);
        Browser.shoot(page, name + "-" + variant);
        note(problems, name + " " + variant, page);
        // without it, a form that is refused ends in an error instead of a message
        var lacking =
                (Integer) page.evaluate("[...document.forms].filter(form => form.elements['jakarta.faces.ViewState']"
                        + " && !form.elements['primefaces.nonce']).length");
        if (lacking > 0) {
            problems.computeIfAbsent(name + " " + variant, key -> new ArrayList<>())
                    .add(lacking + " forms without their nonce");
        }
        var overflow = (Integer) page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
        if (overflow > 1) {
            problems.computeIfAbsent(name + " " + variant, key -> new ArrayList<>())
                    .add("wider than the screen by " + overflow);
        }
    }

    private static void note(Map<String, List<String>> problems, String name, Page page) {
        var found = Browser.axe(page);
        if (!found.isEmpty()) {
            problems.put(name, new ArrayList<>(found));
        }
    }

    @Test
    void every_page_that_shows_a_thing_answers_404_to_another_tenant() throws Exception {
        try (var browser = new Browser()) {
            var page = browser.open(1440, ColorScheme.LIGHT);
            page.navigate(client.url());
            Browser.signIn(page, "analyst");
            var probed = 0;
            for (var name : pages()) {
                if (THING.containsKey(name)) {
                    var foreign = page.request()
                            .get(client.url() + "/t/contoso/" + name + ".xhtml" + query(name, "northwind"));
                    assertThat(foreign.status()).as(name).isEqualTo(404);
                    probed++;
                }
            }
            var content = page.request().get(client.url() + "/t/contoso/content" + query("document", "northwind"));
            assertThat(content.status()).isEqualTo(404);
            assertThat(probed).isEqualTo(THING.size());
        }
    }

    @Test
    void hostile_addresses_lead_nowhere() {
        try (var browser = new Browser()) {
            var page = browser.open(1440, ColorScheme.LIGHT);
            page.navigate(client.url());
            Browser.signIn(page, "analyst");
            for (var path : List.of(
                    "/pages/vendors.xhtml",
                    "/t/fabrikam/vendors.xhtml",
                    "/t/northwind/..;/pages/vendors.xhtml",
                    "/t/northwind/%2e%2e/pages/vendors.xhtml",
                    "/inside/content?id=1",
                    "/t/northwind/WEB-INF/web.xml")) {
                assertThat(page.request().get(client.url() + path).status())
                        .as(path)
                        .isIn(400, 403, 404);
            }
        }
    }

    @Test
    void a_cookie_alone_does_not_open_the_api_and_a_session_does_not_help_a_bad_token() {
        try (var browser = new Browser()) {
            var page = browser.open(1440, ColorScheme.LIGHT);
            page.navigate(client.url());
            Browser.signIn(page, "analyst");
            var api = client.api("northwind") + "/vendors";
            assertThat(page.request().get(api).status()).isEqualTo(401);
            var forged = RequestOptions.create().setHeader("Authorization", "Bearer forged");
            assertThat(page.request().get(api, forged).status()).isEqualTo(401);
        }
    }

    private String query(String name, String tenant) throws SQLException {
        var thing = THING.get(name);
        return thing == null
                ? ""
                : "?id="
                        + client.asTenant(tenant, "select id from " + thing + " order by id limit 1")
                                .get(0);
    }

    private static List<String> pages() throws IOException {
        var folder = Path.of(System.getProperty("bridgeletter.home"), "web/src/main/webapp/pages");
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString().replace(".xhtml", ""))
                    .sorted()
                    .toList();
        }
    }
}
