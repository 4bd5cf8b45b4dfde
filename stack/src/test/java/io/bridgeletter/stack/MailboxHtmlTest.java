package io.bridgeletter.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MailboxHtmlTest {
    private static final String HOSTILE = "<script>alert('x')</script>\"&";

    @Test
    void a_hostile_subject_is_only_text() {
        var mail = mail(HOSTILE, "", "");
        assertThat(MailboxHtml.list(List.of(mail)) + MailboxHtml.mail(mail))
                .doesNotContain("<script")
                .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&quot;&amp;");
    }

    @Test
    void a_hostile_address_is_only_text() {
        var mail = new MailMessage(
                "1", HOSTILE, HOSTILE, HOSTILE, List.of(HOSTILE), "s", HOSTILE, "", Map.of(), Instant.EPOCH, "");
        assertThat(MailboxHtml.mail(mail) + MailboxHtml.list(List.of(mail))).doesNotContain("<script");
    }

    @Test
    void html_of_a_mail_is_shown_in_a_frame_that_runs_nothing() {
        var page = MailboxHtml.mail(mail("s", "", "<p onclick=evil()>hello</p>"));
        assertThat(page)
                .contains("sandbox=\"allow-popups allow-popups-to-escape-sandbox\"")
                .doesNotContain("allow-scripts", "allow-same-origin", "evil()");
    }

    @Test
    void a_link_in_a_plain_text_can_be_followed_and_nothing_else_can() {
        assertThat(MailboxHtml.linked("Go to https://a.example/x?a=1&b=2. Not javascript:alert(1) <b>"))
                .isEqualTo("Go to <a rel=\"noreferrer\" target=\"_blank\" href=\"https://a.example/x?a=1&amp;b=2\">"
                        + "https://a.example/x?a=1&amp;b=2</a>. Not javascript:alert(1) &lt;b&gt;");
    }

    @Test
    void an_empty_mailbox_says_so() {
        assertThat(MailboxHtml.list(List.of())).contains("No mail yet");
    }

    @Test
    void json_holds_quotes_and_line_ends() {
        assertThat(MailboxJson.quote("a\"b\\c\n<")).isEqualTo("\"a\\\"b\\\\c\\u000a\\u003c\"");
    }

    @Test
    void only_this_machine_is_the_address_of_the_mailbox() {
        assertThat(List.of("127.0.0.1:8025", "localhost", "[::1]:1")).allMatch(MailboxPage::isLocal);
        assertThat(List.of("evil.example:8025", "127.0.0.1.evil.example", "")).noneMatch(MailboxPage::isLocal);
    }

    private static MailMessage mail(String subject, String text, String html) {
        return new MailMessage(
                "1-1",
                "<id@x>",
                "a@example",
                "b@example",
                List.of("b@example"),
                subject,
                text,
                html,
                Map.of(),
                Instant.EPOCH,
                "");
    }
}
