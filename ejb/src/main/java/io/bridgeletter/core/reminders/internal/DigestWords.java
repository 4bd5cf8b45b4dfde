package io.bridgeletter.core.reminders.internal;

import io.bridgeletter.core.shared.Terms;
import java.util.ArrayList;
import java.util.List;

/** The sentences of a digest in the reader's language, without any markup; both forms of the mail print the same. */
final class DigestWords {
    private static final int LONGEST_TITLE = 140;
    private static final int LONGEST_NAME = 80;
    private static final String DOT = " · ";

    private final DigestContent content;

    DigestWords(DigestContent content) {
        this.content = content;
    }

    String sender() {
        return "Bridgeletter" + DOT + tenant();
    }

    /** For the mail's subject: one line, whatever the tenant is called. */
    String subject() {
        return tenant() + ": " + headline();
    }

    String headline() {
        var count = content.items();
        var days = content.lines().get(0).daysLeft(content.today());
        if (days == 0) {
            return text("mail.headline.today", count);
        }
        return text(days < 0 ? "mail.headline.overdue" : "mail.headline.ahead", count, Math.abs(days));
    }

    String introduction() {
        return text("mail.introduction");
    }

    String footer() {
        return text("mail.footer");
    }

    List<DigestLine> lines() {
        return content.lines();
    }

    boolean hasMore() {
        return content.more() > 0;
    }

    String more() {
        return text("mail.more", content.more());
    }

    String moreLink() {
        return content.tenantUrl() + "/my-work.xhtml";
    }

    String title(DigestLine line) {
        return Plain.line(text("reminder.title." + line.kind(), Plain.line(line.subject())), LONGEST_TITLE);
    }

    /** Vendor, kind, and whose it is if it is not the reader's; the due words follow. */
    String about(DigestLine line) {
        var parts = new ArrayList<String>();
        parts.add(Plain.line(line.vendorName(), LONGEST_NAME));
        var ref = line.ref();
        parts.add(text("reminder.kind." + line.kind(), ref == null ? "" : Plain.line(ref))
                .strip());
        if (!line.own()) {
            var owner = line.ownerName();
            parts.add(owner == null ? text("mail.unowned") : text("mail.owner", Plain.line(owner, LONGEST_NAME)));
        }
        return String.join(DOT, parts) + DOT;
    }

    String due(DigestLine line) {
        var days = line.daysLeft(content.today());
        if (days == 0) {
            return text("mail.due.today");
        }
        var day = Terms.day(content.locale(), line.anchor());
        return days < 0 ? text("mail.due.overdue", day) : text("mail.due.ahead", day, days);
    }

    boolean isOverdue(DigestLine line) {
        return line.daysLeft(content.today()) < 0;
    }

    String button(DigestLine line) {
        return text(line.canAttest() ? "mail.attest" : "mail.open");
    }

    String link(DigestLine line) {
        return content.tenantUrl() + "/" + line.page();
    }

    String language() {
        return content.locale().toLanguageTag();
    }

    private String tenant() {
        return Plain.line(content.tenantName(), LONGEST_NAME);
    }

    private String text(String key, Object... args) {
        return Terms.text(content.locale(), key, args);
    }
}
