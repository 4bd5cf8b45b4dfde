package io.bridgeletter.core.reminders.internal;

import static io.bridgeletter.core.audit.AuditAction.REMINDER_SENT;

import io.bridgeletter.core.audit.AuditEntry;
import io.bridgeletter.core.audit.AuditTrail;
import io.bridgeletter.core.shared.Setting;
import io.bridgeletter.core.tenancy.TenantScope;
import io.bridgeletter.core.work.WorkItem;
import io.bridgeletter.core.work.WorkQueue;
import io.bridgeletter.domain.reminders.Digest;
import io.bridgeletter.domain.tenancy.MemberId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The short transactions of sending: none is open while SMTP talks. */
@ApplicationScoped
public class DigestSteps {
    private static final int BATCH = 100;

    @PersistenceContext(unitName = "bridgeletter")
    EntityManager entities;

    @Inject
    OpenItems items;

    @Inject
    DigestLines lines;

    @Inject
    WorkQueue work;

    @Inject
    TenantScope tenants;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * What the digest tells now; null when there is nothing to send, and then its work is done. A notice that was never
     * told and no longer concerns its recipient leaves the ledger, so that the next writing tells whom it concerns.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public @Nullable DigestLetter begin(WorkItem item) {
        var digest = entities.find(DigestEntity.class, item.ref());
        if (digest == null || digest.ended()) {
            work.done(item);
            return null;
        }
        var person = person(digest.recipientId());
        var open = openItems(digest);
        var rows = rows(digest);
        var rowsTold = rows.stream()
                .filter(row -> person != null && open.stream().anyMatch(one -> one.stillConcerns(row.row())))
                .toList();
        rows.stream().filter(row -> !rowsTold.contains(row)).forEach(entities::remove);
        var told = digestOf(digest, rowsTold, open);
        if (person == null || told.isEmpty()) {
            digest.close(clock.instant());
            work.done(item);
            return null;
        }
        return new DigestLetter(
                digest.digestId(),
                digest.recipientId(),
                (String) person[0],
                (String) person[1],
                content(told, (String) person[2], open),
                rowsTold.stream().map(ReminderEntity::reminderId).toList());
    }

    /** The mail server took it: that, the trail and the end of the work, together. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void sent(WorkItem item, DigestLetter letter) {
        entities.find(DigestEntity.class, letter.digest()).sent(clock.instant(), item.attempt());
        entities.createNativeQuery(
                        "update reminder set digest_id = null where digest_id = :digest and id <> all(:told)")
                .setParameter("digest", letter.digest())
                .setParameter("told", letter.told().toArray(UUID[]::new))
                .executeUpdate();
        audit.record(AuditEntry.of(REMINDER_SENT, "digest", letter.digest())
                .with("recipient", letter.recipient())
                .with("items", letter.content().items()));
        work.done(item);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void failed(WorkItem item, String error) {
        entities.find(DigestEntity.class, item.ref()).failed(error, item.attempt());
    }

    /** Address, name and language; null for somebody who left. */
    private Object @Nullable [] person(UUID member) {
        return entities.createQuery(
                        "select m.email, m.displayName, m.locale from Member m where m.id = :id and m.state <> 'REMOVED'",
                        Object[].class)
                .setParameter("id", member)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    private List<ReminderEntity> rows(DigestEntity digest) {
        return entities.createQuery("from Reminder r where r.digestId = :digest", ReminderEntity.class)
                .setParameter("digest", digest.digestId())
                .getResultList();
    }

    /** What waits at the vendors that the digest's rows name or of which the recipient owns something. */
    private List<OpenItem> openItems(DigestEntity digest) {
        var vendors = new ArrayList<>(new HashSet<>(entities.createQuery("""
                        select v.id from Vendor v where v.archivedAt is null and (v.businessOwnerId = :person
                            or v.id in (select c.vendorId from Cuec c where c.ownerId = :person)
                            or v.id in (select r.vendorId from Reminder r where r.digestId = :digest))
                        """, UUID.class)
                .setParameter("person", digest.recipientId())
                .setParameter("digest", digest.digestId())
                .getResultList()));
        var open = new ArrayList<OpenItem>();
        for (var from = 0; from < vendors.size(); from += BATCH) {
            open.addAll(items.of(vendors.subList(from, Math.min(from + BATCH, vendors.size())), tenants.today()));
        }
        return open;
    }

    private Digest digestOf(DigestEntity digest, List<ReminderEntity> told, List<OpenItem> open) {
        var today = tenants.today();
        return Digest.of(
                new MemberId(digest.recipientId()),
                today,
                told.stream().map(row -> row.row(today)).toList(),
                open.stream().map(OpenItem::item).toList());
    }

    private DigestContent content(Digest digest, String language, List<OpenItem> open) {
        var tenant = tenants.requireTenant();
        return new DigestContent(
                tenant.tenantName(),
                Setting.BRIDGELETTER_PUBLIC_URL.value().replaceFirst("/+$", "") + "/t/" + tenant.slug(),
                Locale.forLanguageTag(language),
                tenants.today(),
                lines.of(digest.person(), digest.told(), open),
                digest.more());
    }
}
