package io.bridgeletter.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** Where a person arrives who is a member of two tenants. */
@EnabledIf("io.bridgeletter.it.Browser#isInstalled")
class LastTenantIT extends ApplicationIT {
    private static final String COOKIE = "bridgeletter-tenant";

    @Test
    void a_person_arrives_in_the_tenant_that_was_used_last() {
        try (var browser = new Browser()) {
            var page = browser.open(1440, ColorScheme.LIGHT);
            arrive(page, "analyst");
            assertThat(page.url()).contains("/t/contoso/");
            page.navigate(client.url() + "/t/northwind/vendors.xhtml");
            var kept = kept(page);
            assertThat(kept.value).isEqualTo("northwind");
            assertThat(kept.httpOnly).isTrue();
            assertThat(kept.sameSite).isEqualTo(SameSiteAttribute.LAX);
            again(page, "northwind");
            assertThat(page.url()).contains("/t/northwind/");
            browser.assertNoComplaints();
        }
    }

    @Test
    void what_the_browser_keeps_opens_nothing() {
        try (var browser = new Browser()) {
            var page = browser.open(1440, ColorScheme.LIGHT);
            arrive(page, "analyst");
            for (var slug : List.of("fabrikam", "..", "northwind%2f..", "NORTHWIND")) {
                again(page, slug);
                assertThat(page.url()).as(slug).contains("/t/contoso/");
            }
            browser.assertNoComplaints();
        }
    }

    @Test
    void who_has_one_tenant_keeps_nothing() {
        try (var browser = new Browser()) {
            var page = browser.open(1440, ColorScheme.LIGHT);
            arrive(page, "viewer");
            assertThat(page.url()).contains("/t/northwind/");
            assertThat(page.context().cookies()).noneMatch(cookie -> cookie.name.equals(COOKIE));
        }
    }

    private void arrive(Page page, String user) {
        page.navigate(client.url());
        Browser.signIn(page, user);
    }

    /** A new login in a browser that has kept this. */
    private void again(Page page, String slug) {
        page.context().clearCookies();
        page.context().addCookies(List.of(new Cookie(COOKIE, slug).setUrl(client.url())));
        arrive(page, "analyst");
    }

    private static Cookie kept(Page page) {
        return page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals(COOKIE))
                .findFirst()
                .orElseThrow();
    }
}
