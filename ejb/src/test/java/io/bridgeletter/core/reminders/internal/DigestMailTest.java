package io.bridgeletter.core.reminders.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bridgeletter.domain.reminders.ReminderKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DigestMailTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final UUID ID = UUID.fromString("00000000-0000-0000-0000-00000000002a");
    private static final String URL = "https://assurance.example/t/northwind";

    @Test
    void says_how_much_waits_and_since_when() {
        assertThat(headline(cuec(-4), cuec(7), cuec(30)))
                .isEqualTo("3 items are on your list, the first overdue for 4 days");
        assertThat(headline(cuec(-1), cuec(7))).isEqualTo("2 items are on your list, the first overdue for 1 day");
        assertThat(headline(cuec(-1))).isEqualTo("1 item is on your list, overdue for 1 day");
        assertThat(headline(cuec(0))).isEqualTo("1 item is on your list and due today");
        assertThat(headline(cuec(0), cuec(1))).isEqualTo("2 items are on your list, the first is due today");
        assertThat(headline(cuec(1))).isEqualTo("1 item comes up in 1 day");
        assertThat(headline(cuec(2), cuec(3))).isEqualTo("2 items come up, the first in 2 days");
    }

    @Test
    void speaks_the_readers_language() {
        var words = words(Locale.GERMAN, "Northwind Bank", cuec(-4), cuec(7));
        assertThat(words.headline()).isEqualTo("2 Aufgaben stehen auf Ihrer Liste, die erste überfällig seit 4 Tagen");
        assertThat(words.due(cuec(-4))).isEqualTo("überfällig seit 18. Nov. 2026");
        assertThat(words.due(cuec(1))).isEqualTo("fällig am 23. Nov. 2026, in 1 Tag");
        assertThat(words.button(cuec(0))).isEqualTo("Bestätigen");
        assertThat(words.about(cuec(0))).contains("ergänzende Kundenkontrolle (CUEC) CUEC-01");
        assertThat(DigestHtml.of(content(Locale.GERMAN, "Northwind Bank", cuec(0))))
                .contains("<html lang=\"de\">");
    }

    @Test
    void english_stays_english_on_a_german_server() {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(headline(cuec(0))).isEqualTo("1 item is on your list and due today");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void tells_when_each_item_is_due() {
        var words = words(Locale.ENGLISH, "Northwind Bank", cuec(0));
        assertThat(words.due(cuec(-4))).isEqualTo("overdue since 18 Nov 2026");
        assertThat(words.due(cuec(0))).isEqualTo("due today");
        assertThat(words.due(cuec(1))).isEqualTo("due 23 Nov 2026, in 1 day");
        assertThat(words.due(cuec(7))).isEqualTo("due 29 Nov 2026, in 7 days");
    }

    @Test
    void links_to_exactly_the_item_in_both_forms() {
        var content = content(Locale.ENGLISH, "Northwind Bank", cuec(-4));
        var link = URL + "/cuec.xhtml?id=" + ID;
        assertThat(DigestText.of(content)).contains("Attest: " + link);
        assertThat(DigestHtml.of(content)).contains("href=\"" + link + "\"");
    }

    @Test
    void prints_the_text_form_line_by_line() {
        assertThat(DigestText.of(content(Locale.ENGLISH, "Northwind Bank", cuec(-4))))
                .isEqualTo("""
                        Bridgeletter · Northwind Bank

                        1 item is on your list, overdue for 4 days
                        Each link opens exactly the item. It takes about a minute.

                        Restrict creation of gateway API keys
                        Halyard Routing · user control CUEC-01 · overdue since 18 Nov 2026
                        Attest: %s/cuec.xhtml?id=%s

                        Not yours? Hand it over from the item’s page. You get one such mail a day at most.
                        """.formatted(URL, ID));
    }

    @Test
    void shows_no_markup_of_hostile_names() {
        var hostile = "<img src=x onerror='alert(1)'>\"&{0}%s";
        var html = DigestHtml.of(content(Locale.ENGLISH, hostile, line(hostile, hostile, hostile, hostile)));
        assertThat(html)
                .doesNotContain("<img")
                .doesNotContain("onerror='")
                .contains("&lt;img src=x onerror=&#39;alert(1)&#39;&gt;&quot;&amp;{0}%s");
    }

    @Test
    void keeps_hostile_names_on_one_line() {
        var hostile = "Acme\r\nBcc: victim@example.com\u2028\u202Egpj.exe\u0000";
        var content = content(Locale.ENGLISH, hostile, line(hostile, hostile, hostile, hostile));
        assertThat(new DigestWords(content).subject())
                .isEqualTo("Acme Bcc: victim@example.com gpj.exe: 1 item is on your list and due today");
        assertThat(DigestText.of(content).lines()).noneMatch(line -> line.startsWith("Bcc"));
        assertThat(DigestText.of(content)).doesNotContain("\u202E").doesNotContain("\u0000");
    }

    @Test
    void cuts_a_long_title_at_a_word() {
        var words = words(Locale.ENGLISH, "Northwind Bank", cuec(0));
        var title = words.title(line("Halyard", "a control ".repeat(200), "CUEC-01", null));
        assertThat(title).hasSizeLessThanOrEqualTo(140).endsWith("control a…");
        assertThat(words.title(line("Halyard", "😀".repeat(300), "CUEC-01", null)))
                .endsWith("😀…");
    }

    @Test
    void tells_a_manager_whose_item_it_is() {
        var words = words(Locale.ENGLISH, "Northwind Bank", cuec(0));
        assertThat(words.about(line("Halyard", "Keys", "CUEC-01", "Ana Ruiz")))
                .isEqualTo("Halyard · user control CUEC-01 · owner: Ana Ruiz · ");
        assertThat(words.about(line("Halyard", "Keys", "CUEC-01", null))).contains("nobody owns it");
        assertThat(words.button(line("Halyard", "Keys", "CUEC-01", "Ana Ruiz"))).isEqualTo("Open");
    }

    @Test
    void names_every_kind_in_both_languages() {
        for (var locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            for (var kind : ReminderKind.values()) {
                var line = new DigestLine(kind, "Halyard", "Name", null, TODAY, "vendor.xhtml?id=" + ID, true, "Me");
                var words = words(locale, "Northwind Bank", line);
                assertThat(words.title(line)).isNotBlank().doesNotContain("reminder.");
                assertThat(words.about(line)).startsWith("Halyard · ").doesNotContain("reminder.");
            }
        }
    }

    @Test
    void counts_what_has_no_line_and_links_to_it() {
        var content = new DigestContent("Northwind Bank", URL, Locale.ENGLISH, TODAY, List.of(cuec(-9), cuec(-8)), 51);
        assertThat(DigestText.of(content))
                .startsWith("Bridgeletter · Northwind Bank\n\n53 items are on your list")
                .contains("51 more items: open your work: " + URL + "/my-work.xhtml");
        assertThat(DigestHtml.of(content).split("cuec.xhtml", -1)).hasSize(3);
        assertThat(DigestHtml.of(content)).contains("href=\"" + URL + "/my-work.xhtml\"");
    }

    @Test
    void is_never_empty() {
        assertThatThrownBy(() -> content(Locale.ENGLISH, "Northwind Bank"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String headline(DigestLine... lines) {
        return words(Locale.ENGLISH, "Northwind Bank", lines).headline();
    }

    private static DigestWords words(Locale locale, String tenant, DigestLine... lines) {
        return new DigestWords(content(locale, tenant, lines));
    }

    private static DigestContent content(Locale locale, String tenant, DigestLine... lines) {
        return new DigestContent(tenant, URL, locale, TODAY, List.of(lines), 0);
    }

    private static DigestLine cuec(int daysLeft) {
        return new DigestLine(
                ReminderKind.CUEC_REVIEW,
                "Halyard Routing",
                "Restrict creation of gateway API keys",
                "CUEC-01",
                TODAY.plusDays(daysLeft),
                "cuec.xhtml?id=" + ID,
                true,
                "Me");
    }

    private static DigestLine line(String vendor, String title, String ref, @Nullable String owner) {
        return new DigestLine(ReminderKind.CUEC_REVIEW, vendor, title, ref, TODAY, "cuec.xhtml?id=" + ID, false, owner);
    }
}
