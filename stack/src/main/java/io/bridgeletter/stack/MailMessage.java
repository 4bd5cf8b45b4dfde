package io.bridgeletter.stack;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One delivery of a mail to one mailbox. A mail to two people is two of these; a mail sent twice is two as well, with
 * the same {@code messageId}.
 *
 * @param id names it on the mailbox page, as long as the stack runs
 * @param messageId the Message-ID header, with its angle brackets
 * @param deliveredTo whose mailbox it is in
 * @param recipients the addresses of To and Cc
 * @param text the plain text, or empty
 * @param html the HTML, or empty
 * @param headers all headers, decoded, under their names as sent
 * @param raw the mail as it came, each byte one character
 */
public record MailMessage(
        String id,
        String messageId,
        String from,
        String deliveredTo,
        List<String> recipients,
        String subject,
        String text,
        String html,
        Map<String, List<String>> headers,
        Instant received,
        String raw) {
    public MailMessage {
        recipients = List.copyOf(recipients);
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    }

    static MailMessage of(String id, String deliveredTo, Instant received, MimeMessage mail) {
        try {
            var raw = new ByteArrayOutputStream();
            mail.writeTo(raw);
            return new MailMessage(
                    id,
                    orEmpty(mail.getMessageID()),
                    addresses(mail.getFrom()).findFirst().orElse(""),
                    deliveredTo,
                    addresses(mail.getAllRecipients()).toList(),
                    orEmpty(mail.getSubject()),
                    body(mail, "text/plain"),
                    body(mail, "text/html"),
                    headers(mail),
                    received,
                    raw.toString(ISO_8859_1));
        } catch (MessagingException | IOException e) {
            throw new StackException("A mail in the mailbox cannot be read", e);
        }
    }

    private static String body(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type) && part.getContent() instanceof String text) {
            return text;
        }
        if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart candidate = parts.getBodyPart(i);
                var found = Part.ATTACHMENT.equalsIgnoreCase(candidate.getDisposition()) ? "" : body(candidate, type);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }

    private static Map<String, List<String>> headers(MimeMessage mail) throws MessagingException, IOException {
        var headers = new LinkedHashMap<String, List<String>>();
        var all = mail.getAllHeaders();
        while (all.hasMoreElements()) {
            var header = all.nextElement();
            var value = MimeUtility.decodeText(MimeUtility.unfold(header.getValue()));
            headers.computeIfAbsent(header.getName(), name -> new ArrayList<>()).add(value);
        }
        return headers;
    }

    private static Stream<String> addresses(jakarta.mail.Address @Nullable [] addresses) {
        return addresses == null
                ? Stream.empty()
                : Arrays.stream(addresses)
                        .map(address -> address instanceof InternetAddress internet
                                ? internet.toUnicodeString()
                                : address.toString());
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }
}
