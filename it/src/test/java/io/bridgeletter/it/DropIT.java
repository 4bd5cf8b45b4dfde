package io.bridgeletter.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** Files that are dropped: anywhere on a vendor's pages they are filed, elsewhere the page stays. */
@EnabledIf("io.bridgeletter.it.Browser#isInstalled")
class DropIT extends ApplicationIT {
    @Test
    void a_file_dropped_anywhere_on_a_vendors_pages_goes_on_file() throws SQLException {
        try (var browser = new Browser()) {
            var page = signedIn(browser, "analyst");
            for (var tab : new String[] {"overview", "documents"}) {
                var name = "dropped-on-" + tab + "-" + System.nanoTime() + ".txt";
                page.navigate(address("vendor.xhtml?tab=" + tab + "&id=" + vendor()));
                var file = file(page, name);
                page.dispatchEvent("h1", "dragover", Map.of("dataTransfer", file));
                assertThat(page.textContent("#dropnote")).contains("Drop the files anywhere", "Flatkey");
                page.dispatchEvent("h1", "drop", Map.of("dataTransfer", file));
                page.waitForSelector("#uploaded :text('" + name + "')");
                page.waitForCondition(() -> page.locator(".ui-fileupload-row").count() == 0);
                assertThat(Browser.axe(page)).isEmpty();
                assertThat(client.asTenant(
                                "northwind", "select vendor_id from document where file_name = '" + name + "'"))
                        .containsExactly(vendor());
            }
            browser.assertNoComplaints();
        }
    }

    @Test
    void a_file_dropped_elsewhere_is_refused_with_a_word() {
        try (var browser = new Browser()) {
            var page = signedIn(browser, "analyst");
            page.navigate(address("vendors.xhtml"));
            page.evaluate("addEventListener('drop', event => { window.kept = event.defaultPrevented; })");
            page.dispatchEvent("h1", "drop", Map.of("dataTransfer", file(page, "lost.txt")));
            assertThat(page.evaluate("window.kept")).isEqualTo(true);
            assertThat(page.textContent("#dropnote")).contains("Nothing was opened or stored", "vendor");
        }
    }

    private static JSHandle file(Page page, String name) {
        return page.evaluateHandle("""
                name => {
                  const transfer = new DataTransfer();
                  transfer.items.add(new File(['A note, dropped: ' + name], name, { type: 'text/plain' }));
                  return transfer;
                }
                """, name);
    }

    private String vendor() throws SQLException {
        return client.asTenant("northwind", "select id from vendor where name = 'Flatkey'")
                .get(0);
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
}
