package io.bridgeletter.core.vendors;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.bridgeletter.core.vendors.internal.ServiceEntity;
import io.bridgeletter.core.vendors.internal.VendorEntity;
import io.bridgeletter.domain.shared.DateRange;
import io.bridgeletter.domain.vendorfiles.CoverageWindow;
import io.bridgeletter.domain.vendorfiles.EntityLink;
import io.bridgeletter.domain.vendorfiles.Service;
import io.bridgeletter.domain.vendors.LegalName;
import io.bridgeletter.domain.vendors.ServiceId;
import io.bridgeletter.domain.vendors.VendorId;
import io.bridgeletter.domain.vendors.VendorState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What rules read of the register, for many vendors in three queries. */
@ApplicationScoped
public class VendorFacts {
    @PersistenceContext(unitName = "bridgeletter")
    EntityManager entities;

    /** One vendor's part of its file. */
    public record Facts(
            UUID id,
            LegalName legalName,
            @Nullable LegalName contractingEntity,
            List<EntityLink> links,
            VendorState state,
            List<Service> services) {
        public Facts {
            links = List.copyOf(links);
            services = List.copyOf(services);
        }

        public VendorId vendor() {
            return new VendorId(id);
        }
    }

    /** The facts of those vendors that are not archived, with the services that are in use. */
    public List<Facts> of(Collection<UUID> ids, ZoneId zone) {
        var links = links(ids);
        var services = entities.createQuery(
                        "from Service s where s.vendorId in :ids and s.archivedAt is null order by s.name, s.id",
                        ServiceEntity.class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(ServiceEntity::detail)
                .collect(groupingBy(ServiceDetail::vendor, mapping(service -> service(service, zone), toList())));
        return entities.createQuery(
                        "from Vendor v where v.id in :ids and v.archivedAt is null order by v.id", VendorEntity.class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(vendor -> facts(vendor, links, services.getOrDefault(vendor.vendorId(), List.of())))
                .toList();
    }

    private static Facts facts(VendorEntity vendor, Map<UUID, List<String>> links, List<Service> services) {
        var values = vendor.values(List.of(), List.of());
        var legalName = new LegalName(values.legalName() == null ? vendor.name() : values.legalName());
        var contracting = values.contractingEntity();
        var state = values.state();
        var contract = contracting == null ? legalName : new LegalName(contracting);
        return new Facts(
                vendor.vendorId(),
                legalName,
                contracting == null ? null : contract,
                links.getOrDefault(vendor.vendorId(), List.of()).stream()
                        .map(entity -> new EntityLink(contract, new LegalName(entity)))
                        .toList(),
                state == null ? VendorState.PROSPECT : state,
                services);
    }

    private Map<UUID, List<String>> links(Collection<UUID> ids) {
        return entities.createQuery(
                        "select l.vendorId, l.entity from VendorEntityLink l where l.vendorId in :ids order by l.position",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(groupingBy(row -> (UUID) row[0], mapping(row -> (String) row[1], toList())));
    }

    private static Service service(ServiceDetail service, ZoneId zone) {
        var values = service.values();
        var from = values.windowFrom();
        var to = values.windowTo();
        return new Service(
                new ServiceId(service.id()),
                service.name(),
                values.aliases(),
                service.kind(),
                service.tier(),
                values.dataClasses(),
                values.requiredCategories(),
                Set.copyOf(values.regions()),
                from == null || to == null
                        ? new CoverageWindow.LastTwelveMonths()
                        : new CoverageWindow.Fixed(new DateRange(from, to)),
                service.createdAt().atZone(zone).toLocalDate());
    }
}
