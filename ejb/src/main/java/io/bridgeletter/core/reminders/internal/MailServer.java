package io.bridgeletter.core.reminders.internal;

import io.bridgeletter.core.tenancy.TenantScope;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.time.Clock;

/** The server's mail session. Called by jobs only; never inside a transaction, however slow the mail server is. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MailServer {
    @Resource(lookup = "java:jboss/mail/Bridgeletter")
    Session session;

    @Inject
    TenantScope tenants;

    @Inject
    Clock clock;

    /** Returns when the mail server has taken the mail. */
    public void send(DigestLetter letter) throws MessagingException {
        var now = clock.instant().atZone(tenants.requireTenant().zone());
        Transport.send(new DigestMessage(session, letter, now));
    }
}
