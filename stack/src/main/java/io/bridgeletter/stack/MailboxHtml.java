package io.bridgeletter.stack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The mailbox's pages as text. Whatever comes out of a mail is escaped: a subject may hold markup. */
final class MailboxHtml {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm:ss", Locale.ENGLISH).withZone(ZoneId.systemDefault());
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"']+[^\\s<>\"'.,;:)]");
    private static final String STYLE = style();

    private MailboxHtml() {}

    static String list(List<MailMessage> mails) {
        if (mails.isEmpty()) {
            return page(
                    "Mailbox",
                    "<p class=\"empty\">No mail yet. Whatever the application sends appears here; "
                            + "nothing leaves this machine.</p>");
        }
        var rows = mails.stream().map(MailboxHtml::row).collect(Collectors.joining("\n"));
        return page("Mailbox", "<ul class=\"mails\">\n" + rows + "\n</ul>");
    }

    static String mail(MailMessage mail) {
        var address = "/mail/" + escape(mail.id());
        var subject = mail.subject().isEmpty() ? "(no subject)" : mail.subject();
        var html = mail.html().isEmpty()
                ? ""
                : "<iframe title=\"Mail as HTML\" src=\"" + address
                        + "/html\" sandbox=\"allow-popups allow-popups-to-escape-sandbox\"></iframe>";
        var text = mail.text().isEmpty()
                ? ""
                : "<details" + (html.isEmpty() ? " open" : "") + "><summary>Plain text</summary><pre>"
                        + linked(mail.text()) + "</pre></details>";
        var facts = "<dl>" + fact("From", mail.from()) + fact("To", String.join(", ", mail.recipients()))
                + fact("Mailbox", mail.deliveredTo()) + fact("Received", time(mail.received()))
                + fact("Message-ID", mail.messageId()) + "</dl>";
        return page(
                subject,
                "<p class=\"back\"><a href=\"/\">All mails</a> <a href=\"" + address + "/raw\">Source</a></p>" + facts
                        + html + text);
    }

    /** The mail's own HTML. Links open outside of the frame; the response's policy keeps everything else in. */
    static String frame(MailMessage mail) {
        return "<!doctype html><base target=\"_blank\"><meta charset=\"utf-8\">" + mail.html();
    }

    static String missing() {
        return page(
                "No such mail",
                "<p class=\"empty\">It may have gone with an earlier run: mails are kept in memory only."
                        + " <a href=\"/\">All mails</a></p>");
    }

    static String escape(String value) {
        return value.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** Escapes, and makes addresses clickable: a link to set a password is no use as text. */
    static String linked(String text) {
        var out = new StringBuilder();
        var matcher = LINK.matcher(text);
        var end = 0;
        while (matcher.find()) {
            var link = escape(matcher.group());
            out.append(escape(text.substring(end, matcher.start())));
            out.append("<a rel=\"noreferrer\" target=\"_blank\" href=\"")
                    .append(link)
                    .append("\">");
            out.append(link).append("</a>");
            end = matcher.end();
        }
        return out.append(escape(text.substring(end))).toString();
    }

    private static String row(MailMessage mail) {
        var subject = mail.subject().isEmpty() ? "(no subject)" : mail.subject();
        return "<li><a href=\"/mail/" + escape(mail.id()) + "\"><span class=\"subject\">" + escape(subject)
                + "</span><span class=\"to\">" + escape(mail.deliveredTo()) + "</span><time>"
                + escape(time(mail.received())) + "</time></a></li>";
    }

    private static String fact(String name, String value) {
        return "<dt>" + name + "</dt><dd>" + escape(value) + "</dd>";
    }

    private static String time(Instant instant) {
        return TIME.format(instant);
    }

    private static String page(String title, String body) {
        return "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>" + escape(title)
                + " · Bridgeletter mailbox</title>\n<style>\n" + STYLE + "</style>\n</head>\n<body>\n"
                + "<header><a href=\"/\">Bridgeletter mailbox</a></header>\n<main>\n<h1>" + escape(title) + "</h1>\n"
                + body + "\n</main>\n</body>\n</html>\n";
    }

    private static String style() {
        try (var in = MailboxHtml.class.getResourceAsStream("/mailbox/mailbox.css")) {
            if (in == null) {
                throw new IllegalStateException("mailbox.css is not on the class path");
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new StackException("Cannot read mailbox.css", e);
        }
    }
}
