package io.bridgeletter.stack;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Takes every mail for every address, keeps it in memory until the stack stops, and delivers nothing to anybody. */
public final class Mailbox {
    private final GreenMail server;
    private final List<MailMessage> kept = new ArrayList<>();
    private boolean running;
    private int generation;

    Mailbox(int smtpPort) {
        var setup = new ServerSetup(smtpPort, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        setup.setServerStartupTimeout(10_000);
        this.server = new GreenMail(setup)
                .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
    }

    /** All deliveries, newest first. */
    public synchronized List<MailMessage> messages() {
        var found = new ArrayList<>(kept);
        if (running) {
            server.getUserManager().listUser().forEach(user -> read(user, found));
        }
        found.sort(Comparator.comparing(MailMessage::received).reversed());
        return found;
    }

    /** How many deliveries there are: quick enough to be asked while a server is busy sending. */
    public synchronized int count() {
        return kept.size() + (running ? server.getReceivedMessages().length : 0);
    }

    /** Forgets everything, so that a test sees only its own mails. */
    public synchronized void clear() {
        kept.clear();
        try {
            if (running) {
                server.purgeEmailFromAllMailboxes();
            }
        } catch (FolderException e) {
            throw new StackException("The mailbox cannot be emptied", e);
        }
    }

    Optional<MailMessage> message(String id) {
        return messages().stream().filter(mail -> mail.id().equals(id)).findFirst();
    }

    synchronized void start() {
        if (!running) {
            server.start();
            running = true;
            generation++;
        }
    }

    /** Refuses connections from now on, as a mail server that is down does. What it received stays readable. */
    synchronized void stop() {
        if (running) {
            var all = messages(); // the library forgets them
            server.stop();
            running = false;
            kept.clear();
            kept.addAll(all);
        }
    }

    private void read(GreenMailUser user, List<MailMessage> found) {
        var inbox = inboxOf(user);
        var owner = generation + "-" + Integer.toHexString(user.getEmail().hashCode());
        for (var stored : List.copyOf(inbox.getMessages())) {
            var received = Instant.ofEpochMilli(stored.getReceivedDate().getTime());
            found.add(
                    MailMessage.of(owner + "-" + stored.getUid(), user.getEmail(), received, stored.getMimeMessage()));
        }
    }

    private MailFolder inboxOf(GreenMailUser user) {
        try {
            return server.getManagers().getImapHostManager().getInbox(user);
        } catch (FolderException e) {
            throw new StackException("The mailbox of " + user.getEmail() + " cannot be read", e);
        }
    }
}
