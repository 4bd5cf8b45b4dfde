package io.bridgeletter.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** The main job by hand: from a report as PDF to the owner's reminder in the mailbox. */
@EnabledIf("io.bridgeletter.it.Browser#isInstalled")
class MainJobIT extends ApplicationIT {
    private static final String REPORT = "S01_halyard_soc2_t2_qualified.pdf";

    @Test
    void a_report_becomes_an_attestation_with_owned_controls_and_a_reminder() {
        try (var browser = new Browser()) {
            var page = browser.open(1440, ColorScheme.LIGHT);
            page.navigate(client.url());
            Browser.signIn(page, "analyst");
            page.navigate(client.url() + "/t/northwind/vendors.xhtml?name=Halyard");
            page.click("td a.name");
            var vendor = page.url().replaceFirst(".*id=", "");
            uploadAndFind(page, vendor);
            record(page, vendor);
            assign(page);
            page.navigate(client.url() + "/t/northwind/dashboard.xhtml");
            Browser.shoot(page, "main-job-dashboard");
            assertThat(page.textContent("main")).contains("Halyard Routing");
            browser.assertNoComplaints();
        }
        reminderArrives();
    }

    private void uploadAndFind(Page page, String vendor) {
        page.navigate(client.url() + "/t/northwind/vendor.xhtml?tab=documents&id=" + vendor);
        page.setInputFiles(
                "input[type=file]",
                Path.of(System.getProperty("bridgeletter.home"), "ejb/src/main/resources/demo", REPORT));
        page.waitForSelector("#results .chip.o");
        page.waitForSelector("text=Ready", new Page.WaitForSelectorOptions().setTimeout(120_000));
        page.navigate(client.url() + "/t/northwind/search.xhtml?q=" + "spend+limits");
        assertThat(page.textContent("main")).contains(REPORT);
        assertThat(page.locator("mark").count()).isPositive();
        page.click("a.chip.i");
        assertThat(page.url()).contains("document.xhtml");
        Browser.shoot(page, "main-job-document");
    }

    private void record(Page page, String vendor) {
        page.navigate(client.url() + "/t/northwind/vendor.xhtml?tab=documents&id=" + vendor);
        page.click("a[href*='evidence-edit.xhtml?document=']");
        assertThat(page.inputValue("[id='edit:title']")).startsWith("SOC 2 Type 2, ");
        page.fill("[id='edit:title']", "SOC 2 Type II report 2026");
        page.fill("[id='edit:entity']", "Halyard Routing, Inc.");
        page.fill("[id='edit:periodFrom']", "2025-07-01");
        page.fill("[id='edit:periodTo']", "2026-06-30");
        page.fill("[id='edit:issued']", "2026-08-14");
        page.fill("[id='edit:auditor']", "Fennick & Rowe LLP");
        page.fill("[id='edit:systems']", "Halyard AI Gateway");
        page.selectOption("[id='edit:opinion']", "QUALIFIED");
        page.check("[id='edit:categories:0']");
        page.check("[id='edit:categories:1']");
        Browser.shoot(page, "main-job-record");
        page.click("[id='edit:saveAccept']");
        page.waitForURL("**/evidence.xhtml?id=*");
        assertThat(page.textContent("main")).contains("Accepted").contains("30 Jun 2026");
    }

    private void assign(Page page) {
        page.fill("[id='enter:pasted']", """
                CUEC-01: Restricting creation of gateway API keys to authorised personnel. (CC6.1, CC6.2)
                CUEC-02: Revoking gateway API keys of leavers. (CC6.2, CC6.3)
                CUEC-03: Approving the list of model providers enabled for each project. (CC8.1, CC9.2)
                """);
        page.click("[id='enter:take']");
        page.waitForSelector("text=CUEC-03");
        page.check("[data-check-all]");
        page.selectOption("[id='plan:owner']", new SelectOption().setLabel("Lena Brandt"));
        page.click("[id='plan:assign']");
        page.waitForSelector("td:has-text('Lena Brandt')");
        Browser.shoot(page, "main-job-controls");
        page.click("td a.name:has-text('CUEC-01')");
        page.fill(
                "[id='plan:nextReview']",
                LocalDate.now(ZoneId.of("Europe/London")).plusDays(5).toString());
        page.click("[id='plan:save']");
        page.waitForSelector(".ui-messages-info");
    }

    /** The ledger is written and the digest sent by the waking jobs; the mail leads exactly to the item. */
    private void reminderArrives() {
        var limit = Instant.now().plus(Duration.ofMinutes(3));
        while (Instant.now().isBefore(limit)) {
            var mail = client.stack().mailbox().messages().stream()
                    .filter(message -> message.recipients().toString().contains("owner@northwind.example"))
                    .findFirst();
            if (mail.isPresent()) {
                assertThat(mail.get().text()).contains("/t/northwind/cuec.xhtml?id=");
                return;
            }
            pause();
        }
        throw new AssertionError("No reminder arrived");
    }

    private static void pause() {
        try {
            Thread.sleep(2000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
