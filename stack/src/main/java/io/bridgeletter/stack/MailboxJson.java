package io.bridgeletter.stack;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Mails as JSON, for tests in other languages and for scripts. */
final class MailboxJson {
    private MailboxJson() {}

    static String list(List<MailMessage> mails) {
        return mails.stream().map(MailboxJson::mail).collect(Collectors.joining(",\n", "[", "]\n"));
    }

    private static String mail(MailMessage mail) {
        return "{"
                + field("id", mail.id()) + ","
                + field("messageId", mail.messageId()) + ","
                + field("from", mail.from()) + ","
                + field("deliveredTo", mail.deliveredTo()) + ","
                + "\"recipients\":" + array(mail.recipients()) + ","
                + field("subject", mail.subject()) + ","
                + field("received", mail.received().toString()) + ","
                + field("text", mail.text()) + ","
                + field("html", mail.html()) + ","
                + "\"headers\":" + headers(mail.headers())
                + "}";
    }

    private static String headers(Map<String, List<String>> headers) {
        return headers.entrySet().stream()
                .map(header -> quote(header.getKey()) + ":" + array(header.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String array(List<String> values) {
        return values.stream().map(MailboxJson::quote).collect(Collectors.joining(",", "[", "]"));
    }

    private static String field(String name, String value) {
        return quote(name) + ":" + quote(value);
    }

    static String quote(String value) {
        var quoted = new StringBuilder("\"");
        value.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append((char) c);
            } else if (c < 0x20 || c == '<' || c == 0x2028 || c == 0x2029) {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                quoted.append((char) c);
            }
        });
        return quoted.append('"').toString();
    }
}
