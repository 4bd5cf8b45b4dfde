package io.bridgeletter.core.redflags.internal;

import io.bridgeletter.core.redflags.Judge;
import io.bridgeletter.core.tenancy.TenantScope;
import io.bridgeletter.core.work.WorkItem;
import io.bridgeletter.core.work.WorkKind;
import io.bridgeletter.core.work.WorkQueue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.util.List;
import java.util.UUID;

/** The transactions of sweeping, each repeatable. */
@ApplicationScoped
public class SweepSteps {
    @PersistenceContext(unitName = "bridgeletter")
    EntityManager entities;

    @Inject
    Judge judge;

    @Inject
    WorkQueue work;

    @Inject
    TenantScope tenants;

    /** The day is written in the transaction that marks: both, or neither. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void markIfNewDay() {
        var advanced = entities.createNativeQuery(
                        "update tenant set judged_on = :today where id = :id and (judged_on is null or judged_on < :today)")
                .setParameter("today", Date.valueOf(tenants.today()))
                .setParameter("id", tenants.requireTenant().tenant().value())
                .executeUpdate();
        if (advanced > 0) {
            work.add(
                    WorkKind.JUDGE_VENDOR,
                    entities.createQuery("select v.id from Vendor v where v.archivedAt is null", UUID.class)
                            .getResultList());
        }
    }

    /** Judges vendors of the current tenant and ends the work, together. Judging twice does no harm. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void judgeBatch(List<WorkItem> batch) {
        judge.judge(batch.stream().map(WorkItem::ref).toList());
        work.done(batch);
    }
}
