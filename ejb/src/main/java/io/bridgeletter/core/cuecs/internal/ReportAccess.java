package io.bridgeletter.core.cuecs.internal;

import io.bridgeletter.core.shared.NotFoundException;
import io.bridgeletter.domain.evidence.EvidenceId;
import io.bridgeletter.domain.vendorfiles.CuecConfirmation;
import io.bridgeletter.domain.vendors.VendorId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;

/** What the plan needs of reports: whose they are. */
@ApplicationScoped
public class ReportAccess {
    @PersistenceContext(unitName = "bridgeletter")
    EntityManager entities;

    /** The vendor whose report this is. */
    public VendorId vendorOf(EvidenceId report) {
        return entities.createQuery("select e.vendorId from Evidence e where e.id = :id", UUID.class)
                .setParameter("id", report.value())
                .getResultStream()
                .findFirst()
                .map(VendorId::new)
                .orElseThrow(() -> new NotFoundException("evidence item"));
    }

    public void confirm(EvidenceId report, CuecConfirmation confirmation) {
        entities.createQuery("update versioned Evidence e set e.cuecsConfirmed = :confirmation where e.id = :id")
                .setParameter("confirmation", confirmation)
                .setParameter("id", report.value())
                .executeUpdate();
    }
}
