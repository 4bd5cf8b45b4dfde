package io.bridgeletter.core.redflags;

import static org.assertj.core.api.Assertions.assertThat;

import io.bridgeletter.core.redflags.internal.SweepSteps;
import io.bridgeletter.core.tenancy.Identity;
import io.bridgeletter.core.tenancy.Tenant;
import io.bridgeletter.core.work.WorkItem;
import io.bridgeletter.core.work.WorkKind;
import io.bridgeletter.core.work.WorkQueue;
import io.bridgeletter.domain.tenancy.TenantId;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@SuppressWarnings("UnnecessaryAssignment") // no container injects here
class SweeperTest {
    private static final Tenant TENANT =
            new Tenant(new TenantId(new UUID(0, 1)), "northwind", "Northwind Bank", ZoneOffset.UTC);
    private static final UUID POISON = new UUID(6, 6);

    private final Deque<List<WorkItem>> waiting = new ArrayDeque<>();
    private final List<List<UUID>> judged = new ArrayList<>();
    private final List<String> retried = new ArrayList<>();
    private final Sweeper sweeper = new Sweeper();
    private boolean known = true;

    @BeforeEach
    void aQueueAndAJudgeWhoFailsAtOneFile() {
        sweeper.work = new WorkQueue() {
            @Override
            public List<WorkItem> claimBatch(WorkKind kind, Duration lease, int most) {
                return waiting.isEmpty() ? List.of() : waiting.remove();
            }

            @Override
            public void retry(WorkItem item, Duration pause) {
                retried.add(item.ref() + " " + pause);
            }
        };
        sweeper.identity = new Identity() {
            @Override
            public Optional<Tenant> tenant(TenantId id) {
                return known ? Optional.of(TENANT) : Optional.empty();
            }
        };
        sweeper.steps = new SweepSteps() {
            @Override
            public void judgeBatch(List<WorkItem> batch) {
                var vendors = batch.stream().map(WorkItem::ref).toList();
                if (vendors.contains(POISON)) {
                    throw new IllegalStateException("This file cannot be judged");
                }
                judged.add(vendors);
            }
        };
    }

    @Test
    void judges_batch_after_batch_until_nothing_waits() {
        waiting.add(batch(new UUID(0, 1), new UUID(0, 2)));
        waiting.add(batch(new UUID(0, 3)));
        sweeper.judgeDue();
        assertThat(judged).containsExactly(List.of(new UUID(0, 1), new UUID(0, 2)), List.of(new UUID(0, 3)));
        assertThat(retried).isEmpty();
    }

    @Test
    void a_file_that_cannot_be_judged_waits_alone() {
        waiting.add(batch(new UUID(0, 1), POISON, new UUID(0, 2)));
        sweeper.judgeDue();
        assertThat(judged).containsExactly(List.of(new UUID(0, 1)), List.of(new UUID(0, 2)));
        assertThat(retried).containsExactly(POISON + " PT1M");
    }

    @Test
    void what_belongs_to_a_tenant_out_of_use_waits_longer() {
        known = false;
        waiting.add(batch(new UUID(0, 1), new UUID(0, 2)));
        sweeper.judgeDue();
        assertThat(judged).isEmpty();
        assertThat(retried).containsExactly(new UUID(0, 1) + " PT1H", new UUID(0, 2) + " PT1H");
    }

    private static List<WorkItem> batch(UUID... vendors) {
        return List.of(vendors).stream()
                .map(vendor -> new WorkItem(TENANT.id(), WorkKind.JUDGE_VENDOR, vendor, 1, UUID.randomUUID()))
                .toList();
    }
}
