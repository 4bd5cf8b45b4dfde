package io.bridgeletter.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** What becomes of a form that cannot be taken as it was sent. */
@EnabledIf("io.bridgeletter.it.Browser#isInstalled")
class FormsIT extends ApplicationIT {
    private static final String WEBSITE = "[id='edit:website']";

    @Test
    void a_refused_form_keeps_what_was_typed_and_leads_to_the_field() {
        try (var browser = new Browser()) {
            var page = signedIn(browser);
            page.navigate(address("vendor-edit"));
            page.fill(WEBSITE, "https://typed.example");
            page.click("[id='edit:save']");
            page.waitForLoadState();
            assertThat(page.textContent("#messages")).contains("Legal name is needed.");
            assertThat(page.inputValue(WEBSITE)).isEqualTo("https://typed.example");
            var name = page.locator("[id='edit:legalName']");
            assertThat(name.getAttribute("aria-invalid")).isEqualTo("true");
            assertThat(page.textContent("#" + name.getAttribute("aria-describedby")))
                    .isNotBlank();
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("edit:legalName");
            assertThat(Browser.axe(page)).isEmpty();
            browser.assertNoComplaints();
        }
    }

    @Test
    void a_form_that_adds_a_line_to_itself_keeps_the_others() {
        try (var browser = new Browser()) {
            var page = signedIn(browser);
            page.navigate(address("vendor-edit"));
            page.fill("[id='edit:contacts:0:cn']", "Ada");
            var lines = page.locator("[id$=':cn']").count();
            page.click("text=Add a contact line");
            page.waitForLoadState();
            assertThat(page.locator("[id$=':cn']").count()).isEqualTo(lines + 1);
            assertThat(page.inputValue("[id='edit:contacts:0:cn']")).isEqualTo("Ada");
            browser.assertNoComplaints();
        }
    }

    @Test
    void a_form_that_is_sent_after_the_session_has_ended_leads_to_the_login_and_back() {
        try (var browser = new Browser()) {
            var page = signedIn(browser);
            page.navigate(address("vendor-edit"));
            page.context().clearCookies();
            page.click("[id='edit:save']");
            page.waitForSelector("#kc-login");
            Browser.signIn(page, "analyst");
            assertThat(page.url()).contains("/t/northwind/vendor-edit.xhtml");
            browser.assertNoComplaints();
        }
    }

    @Test
    void an_unknown_value_in_a_filter_is_no_error() {
        try (var browser = new Browser()) {
            var page = signedIn(browser);
            var tried = 0;
            for (var list : List.of("vendors", "red-flags", "documents", "user-controls", "audit", "expiring")) {
                page.navigate(address(list));
                for (var name : filters(page)) {
                    var answer = page.request().get(address(list) + "?" + name + "=zzz%27%3Cb%3E");
                    assertThat(answer.status()).as(list + " " + name).isEqualTo(200);
                    tried++;
                }
            }
            assertThat(tried).isGreaterThan(15);
        }
    }

    private static Set<String> filters(Page page) {
        var names = new LinkedHashSet<String>();
        for (var field : page.locator("main form[method=get] [name]").all()) {
            names.add(field.getAttribute("name"));
        }
        names.add("page");
        names.add("sort");
        return names;
    }

    private Page signedIn(Browser browser) {
        var page = browser.open(1440, ColorScheme.LIGHT);
        page.navigate(client.url());
        Browser.signIn(page, "analyst");
        return page;
    }

    private String address(String name) {
        return client.url() + "/t/northwind/" + name + ".xhtml";
    }
}
