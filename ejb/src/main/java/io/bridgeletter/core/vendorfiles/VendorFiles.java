package io.bridgeletter.core.vendorfiles;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.bridgeletter.core.evidence.EvidenceQueries;
import io.bridgeletter.core.tenancy.TenantScope;
import io.bridgeletter.core.vendors.VendorFacts;
import io.bridgeletter.domain.cuecs.CuecId;
import io.bridgeletter.domain.cuecs.CuecStatus;
import io.bridgeletter.domain.evidence.EvidenceId;
import io.bridgeletter.domain.vendorfiles.Cuec;
import io.bridgeletter.domain.vendorfiles.VendorFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Loads frozen files: eight queries, for one vendor or for many. */
@ApplicationScoped
public class VendorFiles {
    @PersistenceContext(unitName = "bridgeletter")
    EntityManager entities;

    @Inject
    VendorFacts vendors;

    @Inject
    EvidenceQueries evidence;

    @Inject
    TenantScope tenants;

    /** The files of these vendors; archived vendors and ids that are not this tenant's are left out. */
    public List<VendorFile> load(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var items = evidence.of(ids);
        var cuecs = cuecs(ids);
        return vendors.of(ids, tenants.requireTenant().zone()).stream()
                .map(vendor -> {
                    var own = items.getOrDefault(vendor.id(), List.of());
                    return new VendorFile(
                            vendor.vendor(),
                            vendor.legalName(),
                            vendor.contractingEntity(),
                            vendor.links(),
                            vendor.state(),
                            vendor.services(),
                            own.stream().map(EvidenceFacts::item).toList(),
                            own.stream().flatMap(EvidenceFacts::letter).toList(),
                            cuecs.getOrDefault(vendor.id(), List.of()),
                            List.of());
                })
                .toList();
    }

    private Map<UUID, List<Cuec>> cuecs(Collection<UUID> vendors) {
        return entities.createQuery("""
                        select c.vendorId, c.id, c.evidenceId, c.ref, c.position, c.criteria, c.ownerId, c.status,
                               c.nextReview, (select count(n) from CuecEvidence n where n.cuecId = c.id)
                        from Cuec c where c.vendorId in :vendors order by c.evidenceId, c.position
                        """, Object[].class)
                .setParameter("vendors", vendors)
                .getResultStream()
                .collect(groupingBy(row -> (UUID) row[0], mapping(VendorFiles::cuec, toList())));
    }

    private static Cuec cuec(Object[] row) {
        var ref = row[3] == null ? "#" + row[4] : (String) row[3];
        return new Cuec(
                new CuecId((UUID) row[1]),
                new EvidenceId((UUID) row[2]),
                ref,
                List.of((String[]) row[5]),
                row[6] != null,
                (CuecStatus) row[7],
                (LocalDate) row[8],
                (Long) row[9] > 0);
    }
}
