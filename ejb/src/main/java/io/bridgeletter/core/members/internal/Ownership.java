package io.bridgeletter.core.members.internal;

import io.bridgeletter.core.members.Belongings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What members own, across features: vendors and user controls. */
@ApplicationScoped
public class Ownership {
    @PersistenceContext(unitName = "bridgeletter")
    EntityManager entities;

    /** Number of owned things by member. */
    public Map<UUID, Long> counts() {
        var counts = new HashMap<UUID, Long>();
        entities.createQuery("""
                        select m.id, (select count(v) from Vendor v where v.businessOwnerId = m.id)
                                     + (select count(c) from Cuec c where c.ownerId = m.id)
                        from Member m
                        """, Object[].class)
                .getResultStream()
                .forEach(row -> counts.put((UUID) row[0], (Long) row[1]));
        return counts;
    }

    /** What this member owns, by name of the vendor: two queries. */
    public Belongings of(UUID member) {
        var vendors = entities.createQuery("""
                        select new io.bridgeletter.core.members.Belongings$Vendor(v.id, v.name)
                        from Vendor v where v.businessOwnerId = :member order by lower(v.name), v.id
                        """, Belongings.Vendor.class)
                .setParameter("member", member)
                .getResultList();
        var controls = entities.createQuery("""
                        select new io.bridgeletter.core.members.Belongings$Controls(v.id, v.name, count(c))
                        from Cuec c join Vendor v on v.id = c.vendorId
                        where c.ownerId = :member group by v.id, v.name order by lower(v.name), v.id
                        """, Belongings.Controls.class)
                .setParameter("member", member)
                .getResultList();
        return new Belongings(vendors, controls);
    }

    /** Gives everything to the heir, or to nobody, and returns how many things moved. */
    public int handOver(UUID from, @Nullable UUID heir) {
        var moved = 0;
        for (var update : new String[] {
            "update versioned Vendor v set v.businessOwnerId = :heir where v.businessOwnerId = :from",
            "update versioned Cuec c set c.ownerId = :heir where c.ownerId = :from"
        }) {
            moved += entities.createQuery(update)
                    .setParameter("heir", heir)
                    .setParameter("from", from)
                    .executeUpdate();
        }
        return moved;
    }
}
