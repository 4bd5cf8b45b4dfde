package io.bridgeletter.core.reminders.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.bridgeletter.domain.reminders.Digest;
import io.bridgeletter.domain.reminders.ReminderItem;
import io.bridgeletter.domain.reminders.Reminders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The transactions that write the ledger, one for each batch of vendors; each can be repeated. */
@ApplicationScoped
public class LedgerSteps {
    @PersistenceContext(unitName = "bridgeletter")
    EntityManager entities;

    @Inject
    OpenItems items;

    @Inject
    Ledger ledger;

    /** Every vendor that is in use. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<UUID> vendors() {
        return entities.createQuery("select v.id from Vendor v where v.archivedAt is null order by v.id", UUID.class)
                .getResultList();
    }

    /**
     * Writes what is due for these vendors and not written yet.
     *
     * @return the members who own something that stays listed, whether or not a row was written for them
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Set<UUID> write(Collection<UUID> vendors, LocalDate today) {
        var open = items.of(vendors, today);
        if (open.isEmpty()) {
            return Set.of();
        }
        var due = open.stream().map(OpenItem::item).toList();
        var earliest = due.stream()
                .map(ReminderItem::anchor)
                .min(Comparator.naturalOrder())
                .orElse(today);
        var vendorOf = open.stream().collect(toMap(one -> one.item().subject(), OpenItem::vendor, (one, same) -> one));
        ledger.write(Reminders.due(due, ledger.rows(vendors, earliest), today), vendorOf);
        return ownersOfListed(due, today);
    }

    private static Set<UUID> ownersOfListed(List<ReminderItem> items, LocalDate today) {
        var owners = new HashSet<UUID>();
        items.stream()
                .filter(item -> item.people().owner() != null)
                .collect(groupingBy(item -> item.people().owner()))
                .forEach((owner, own) -> {
                    if (!Digest.of(owner, today, List.of(), own).isEmpty()) {
                        owners.add(owner.value());
                    }
                });
        return owners;
    }
}
