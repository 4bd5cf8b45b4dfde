package io.bridgeletter.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The one test here that opens a port: a mail server that loses mails over a restart would make other tests lie. */
class MailboxTest {
    private final int port = Ports.free().smtp();
    private final Mailbox mailbox = new Mailbox(port);

    @BeforeEach
    void start() {
        mailbox.start();
    }

    @AfterEach
    void stop() {
        mailbox.stop();
    }

    @Test
    void a_mail_arrives_whole() throws MessagingException {
        send("Fällig: Überprüfung", "one@northwind.example", "two@northwind.example");
        assertThat(mailbox.messages()).hasSize(2).allSatisfy(mail -> {
            assertThat(mail.subject()).isEqualTo("Fällig: Überprüfung");
            assertThat(mail.text().strip()).isEqualTo("Guten Tag");
            assertThat(mail.recipients()).containsExactly("one@northwind.example", "two@northwind.example");
            assertThat(mail.headers()).containsKey("Message-ID");
            assertThat(mail.raw()).contains("Message-ID: " + mail.messageId());
        });
        assertThat(mailbox.messages())
                .extracting(MailMessage::deliveredTo)
                .containsExactlyInAnyOrder("one@northwind.example", "two@northwind.example");
    }

    @Test
    void a_stopped_mail_server_refuses_and_keeps_what_it_has() throws MessagingException {
        send("first", "one@northwind.example");
        mailbox.stop();
        assertThatThrownBy(() -> send("lost", "one@northwind.example")).isInstanceOf(MessagingException.class);
        mailbox.start();
        send("second", "one@northwind.example");
        assertThat(mailbox.messages()).extracting(MailMessage::subject).containsExactlyInAnyOrder("first", "second");
        assertThat(mailbox.count()).isEqualTo(2);
        mailbox.clear();
        assertThat(mailbox.messages()).isEmpty();
    }

    private void send(String subject, String... recipients) throws MessagingException {
        var settings = new Properties();
        settings.setProperty("mail.smtp.host", "127.0.0.1");
        settings.setProperty("mail.smtp.port", Integer.toString(port));
        settings.setProperty("mail.smtp.connectiontimeout", "2000");
        var mail = new MimeMessage(Session.getInstance(settings));
        mail.setFrom("bridgeletter@localhost");
        mail.setRecipients(Message.RecipientType.TO, InternetAddress.parse(String.join(",", recipients)));
        mail.setSubject(subject, "UTF-8");
        mail.setText("Guten Tag", "UTF-8");
        Transport.send(mail);
    }
}
