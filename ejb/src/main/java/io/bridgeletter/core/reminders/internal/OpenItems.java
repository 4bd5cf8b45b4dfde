package io.bridgeletter.core.reminders.internal;

import io.bridgeletter.core.vendorfiles.VendorFiles;
import io.bridgeletter.domain.reminders.Anchors;
import io.bridgeletter.domain.reminders.ReminderKind;
import io.bridgeletter.domain.reminders.ReminderSubject;
import io.bridgeletter.domain.tenancy.MemberId;
import io.bridgeletter.domain.tenancy.Role;
import io.bridgeletter.domain.vendorfiles.JudgementPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What waits in vendor files today and who answers for it, computed anew from what is stored. */
@ApplicationScoped
public class OpenItems {
    @PersistenceContext(unitName = "bridgeletter")
    EntityManager entities;

    @Inject
    VendorFiles files;

    /** The items of these vendors: the files' queries and three more, however many vendors. */
    public List<OpenItem> of(Collection<UUID> vendors, LocalDate today) {
        if (vendors.isEmpty()) {
            return List.of();
        }
        var answering = answering();
        var vendorOwners = owners("select v.id, v.businessOwnerId from Vendor v where v.id in :vendors", vendors);
        var cuecOwners = owners(
                "select c.id, c.ownerId from Cuec c where c.vendorId in :vendors and c.nextReview is not null",
                vendors);
        return files.load(vendors).stream()
                .flatMap(file -> {
                    var vendor = file.vendor().value();
                    return Anchors.of(file, today, JudgementPolicy.standard()).stream()
                            .map(anchor -> {
                                var owner = isCuec(anchor.subject())
                                        ? cuecOwners.get(anchor.subject().id())
                                        : vendorOwners.get(vendor);
                                return new OpenItem(anchor.answeredBy(answering.forOwner(owner)), vendor);
                            });
                })
                .toList();
    }

    private static boolean isCuec(ReminderSubject subject) {
        return subject.kind() == ReminderKind.CUEC_REVIEW;
    }

    private Map<UUID, @Nullable UUID> owners(String query, Collection<UUID> vendors) {
        var owners = new HashMap<UUID, @Nullable UUID>();
        entities.createQuery(query, Object[].class)
                .setParameter("vendors", vendors)
                .getResultStream()
                .forEach(row -> owners.put((UUID) row[0], (UUID) row[1]));
        return owners;
    }

    private Answering answering() {
        var members = new HashMap<UUID, Answering.Stand>();
        var approvers = new HashSet<MemberId>();
        entities.createQuery(
                        "select m.id, m.roles, m.deputyId, m.managerId from Member m where m.state <> 'REMOVED'",
                        Object[].class)
                .getResultStream()
                .forEach(row -> {
                    members.put((UUID) row[0], new Answering.Stand((UUID) row[2], (UUID) row[3]));
                    if (Arrays.asList((String[]) row[1]).contains(Role.APPROVER.name())) {
                        approvers.add(new MemberId((UUID) row[0]));
                    }
                });
        return new Answering(members, approvers);
    }
}
