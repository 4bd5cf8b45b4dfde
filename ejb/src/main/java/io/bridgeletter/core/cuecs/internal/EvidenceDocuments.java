package io.bridgeletter.core.cuecs.internal;

import io.bridgeletter.core.cuecs.CuecDocument;
import io.bridgeletter.core.cuecs.SentFile;
import io.bridgeletter.core.documents.Uploads;
import io.bridgeletter.core.shared.NotFoundException;
import io.bridgeletter.core.tenancy.Caller;
import io.bridgeletter.core.tenancy.TenantScope;
import io.bridgeletter.domain.tenancy.Permission;
import io.bridgeletter.domain.tenancy.Role;
import io.bridgeletter.domain.vendors.VendorId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/**
 * Which documents may be attached. Attaching lets the control's owner open the document, so an owner may attach only
 * what is open to owners already, or what they filed themselves: else anybody could open everything by attaching it.
 */
@ApplicationScoped
public class EvidenceDocuments {
    private static final int MOST = 200;
    private static final String CHOICES = """
            select new io.bridgeletter.core.cuecs.CuecDocument(d.id, d.fileName) from Document d
            where d.vendorId = :vendor and d.state <> 'REJECTED'
            """;
    private static final String OPEN_TO_MEMBER = """
             and (d.uploadedBy = :member
                or d.id in (select e.documentId from Evidence e join Cuec c on c.evidenceId = e.id
                            where c.ownerId = :member)
                or d.id in (select n.documentId from CuecEvidence n join Cuec c on c.id = n.cuecId
                            where c.ownerId = :member))
            """;

    @PersistenceContext(unitName = "bridgeletter")
    EntityManager entities;

    @Inject
    Uploads uploads;

    @Inject
    TenantScope tenants;

    /** The newest first. */
    public List<CuecDocument> choices(UUID vendor) {
        return query("", vendor).setMaxResults(MOST).getResultList();
    }

    /** The document's name; 404 for one that cannot be attached, whatever the reason. */
    public String requireChoice(UUID vendor, UUID document) {
        return query(" and d.id = :document", vendor)
                .setParameter("document", document)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("document"))
                .fileName();
    }

    /** As the caller, who was found to answer for a control of the vendor, with the right to file. */
    public Uploads.Outcome upload(VendorId vendor, SentFile file) throws IOException {
        try {
            return TenantScope.call(
                    filing(tenants.requireTenant()), () -> uploads.upload(vendor, file.name(), file.content()));
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static Caller filing(Caller caller) {
        var roles = new HashSet<>(caller.roles());
        roles.add(Role.ANALYST);
        return new Caller(
                caller.tenant(),
                caller.slug(),
                caller.tenantName(),
                caller.zone(),
                caller.member(),
                caller.name(),
                roles,
                caller.locale());
    }

    private TypedQuery<CuecDocument> query(String which, UUID vendor) {
        var caller = tenants.requireTenant();
        var member = caller.member();
        var all = member == null || caller.may(Permission.OPEN_PRIVATE_DOCUMENTS);
        var query = entities.createQuery(
                        CHOICES + which + (all ? "" : OPEN_TO_MEMBER) + " order by d.uploadedAt desc, d.id",
                        CuecDocument.class)
                .setParameter("vendor", vendor);
        return all || member == null ? query : query.setParameter("member", member.value());
    }
}
