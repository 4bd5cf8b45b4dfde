package io.bridgeletter.core.documents.internal;

import io.bridgeletter.core.shared.NotAllowedException;
import io.bridgeletter.core.tenancy.TenantScope;
import io.bridgeletter.domain.documents.DocumentId;
import io.bridgeletter.domain.tenancy.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;

/** Who may open a document: those who may open all private ones, and control owners those of their own items. */
@ApplicationScoped
public class DocumentAccess {
    @PersistenceContext(unitName = "bridgeletter")
    EntityManager entities;

    @Inject
    TenantScope tenants;

    public boolean mayOpen(DocumentId id) {
        var caller = tenants.requireTenant();
        var member = caller.member();
        if (caller.may(Permission.OPEN_PRIVATE_DOCUMENTS)) {
            return true;
        }
        return member != null && caller.mayOnOwn(Permission.OPEN_PRIVATE_DOCUMENTS) && isOfOwnItem(id, member.value());
    }

    public void requireOpen(DocumentId id) {
        if (!mayOpen(id)) {
            throw new NotAllowedException("Your role here does not allow opening this document.");
        }
    }

    private boolean isOfOwnItem(DocumentId id, UUID member) {
        return entities.createQuery("""
                                select count(c) from Cuec c where c.ownerId = :member and (
                                    c.evidenceId in (select e.id from Evidence e where e.documentId = :id)
                                    or c.id in (select n.cuecId from CuecEvidence n where n.documentId = :id))
                                """, Long.class)
                        .setParameter("member", member)
                        .setParameter("id", id.value())
                        .getSingleResult()
                > 0;
    }
}
