package io.bridgeletter.core.evidence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import io.bridgeletter.core.evidence.internal.AcceptedHoleEntity;
import io.bridgeletter.core.evidence.internal.EvidenceEntity;
import io.bridgeletter.core.evidence.internal.EvidenceReading;
import io.bridgeletter.core.evidence.internal.EvidenceServiceEntity;
import io.bridgeletter.core.shared.NotFoundException;
import io.bridgeletter.domain.evidence.EvidenceId;
import io.bridgeletter.domain.vendors.VendorId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Reads of evidence inside a caller's transaction: four queries, for one vendor or for many. */
@ApplicationScoped
public class EvidenceQueries {
    @PersistenceContext(unitName = "bridgeletter")
    EntityManager entities;

    /** Everything on file about the vendor, newest first. */
    public List<EvidenceDetail> of(VendorId vendor) {
        return of(Set.of(vendor.value())).getOrDefault(vendor.value(), List.of());
    }

    /** Everything on file about these vendors, by vendor. */
    public Map<UUID, List<EvidenceDetail>> of(Collection<UUID> vendors) {
        var items = entities.createQuery(
                        "from Evidence e where e.vendorId in :vendors order by e.createdAt desc, e.id",
                        EvidenceEntity.class)
                .setParameter("vendors", vendors)
                .getResultList();
        return details(items).stream().collect(groupingBy(EvidenceDetail::vendor));
    }

    /** One item; throws {@link NotFoundException} for an id that is not this tenant's. */
    public EvidenceDetail detail(EvidenceId id) {
        return details(List.of(entity(id))).get(0);
    }

    EvidenceEntity entity(EvidenceId id) {
        var item = entities.find(EvidenceEntity.class, id.value());
        if (item == null) {
            throw new NotFoundException("evidence item");
        }
        return item;
    }

    private List<EvidenceDetail> details(List<EvidenceEntity> items) {
        if (items.isEmpty()) {
            return List.of();
        }
        var ids = items.stream().map(EvidenceEntity::evidenceId).toList();
        var services = entities.createQuery(
                        "from EvidenceService s where s.evidenceId in :ids", EvidenceServiceEntity.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(groupingBy(
                        EvidenceServiceEntity::evidenceId, mapping(EvidenceServiceEntity::serviceId, toSet())));
        var holes = entities.createQuery(
                        "from AcceptedHole h where h.evidenceId in :ids order by h.from", AcceptedHoleEntity.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(groupingBy(AcceptedHoleEntity::evidenceId, mapping(AcceptedHoleEntity::hole, toList())));
        var names = documentNames(ids);
        return items.stream()
                .map(item -> EvidenceReading.detail(
                        item,
                        services.getOrDefault(item.evidenceId(), Set.of()),
                        holes.getOrDefault(item.evidenceId(), List.of()),
                        names.get(item.documentId())))
                .toList();
    }

    private Map<UUID, String> documentNames(List<UUID> ids) {
        var names = new HashMap<UUID, String>();
        entities.createQuery(
                        "select d.id, d.fileName from Document d where d.state <> 'REJECTED' and d.id in "
                                + "(select e.documentId from Evidence e where e.id in :ids)",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .forEach(row -> names.put((UUID) row[0], (String) row[1]));
        return names;
    }
}
