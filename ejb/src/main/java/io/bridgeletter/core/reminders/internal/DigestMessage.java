package io.bridgeletter.core.reminders.internal;

import io.bridgeletter.core.shared.Setting;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** A digest as it goes out. The same digest always has the same Message-ID, whichever server sends it. */
final class DigestMessage extends MimeMessage {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final String id;

    DigestMessage(Session session, DigestLetter letter, ZonedDateTime now) throws MessagingException {
        super(session);
        var words = new DigestWords(letter.content());
        var from = new InternetAddress(Setting.BRIDGELETTER_MAIL_FROM.value(), true);
        id = "<digest." + letter.digest() + "@" + domain(from) + ">";
        setFrom(from);
        setRecipient(Message.RecipientType.TO, recipient(letter));
        setSubject(words.subject(), UTF_8);
        setHeader("Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(now));
        setHeader("Auto-Submitted", "auto-generated");
        setContentLanguage(new String[] {words.language()});
        setContent(alternatives(letter.content()));
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }

    private static InternetAddress recipient(DigestLetter letter) throws MessagingException {
        try {
            var recipient = new InternetAddress(letter.address(), true);
            recipient.setPersonal(Plain.line(letter.name()), UTF_8);
            return recipient;
        } catch (UnsupportedEncodingException e) {
            throw new MessagingException("UTF-8 is not known", e);
        }
    }

    /** The address decides, not the server's name: that one differs between servers. */
    private static String domain(InternetAddress from) throws AddressException {
        var address = from.getAddress();
        var at = address.lastIndexOf('@');
        if (at < 0) {
            throw new AddressException("The sender has no domain", address);
        }
        return address.substring(at + 1);
    }

    private static Multipart alternatives(DigestContent content) throws MessagingException {
        var text = new MimeBodyPart();
        text.setText(DigestText.of(content), UTF_8);
        var html = new MimeBodyPart();
        html.setText(DigestHtml.of(content), UTF_8, "html");
        var parts = new MimeMultipart("alternative");
        parts.addBodyPart(text);
        parts.addBodyPart(html);
        return parts;
    }
}
