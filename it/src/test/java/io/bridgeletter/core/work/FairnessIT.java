package io.bridgeletter.core.work;

import static org.assertj.core.api.Assertions.assertThat;

import io.bridgeletter.domain.tenancy.TenantId;
import io.bridgeletter.it.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Claims under a backlog, in tables of their own that no job looks at. */
class FairnessIT {
    private static final WorkKind KIND = WorkKind.READ_DOCUMENT;
    private static final Duration LEASE = Duration.ofSeconds(30);
    private static final int BACKLOG = 5000;

    private final MovedClock clock = new MovedClock();
    private final WorkQueue queue = new WorkQueue();
    private TestDatabase database;
    private UUID busy;
    private UUID small;

    @BeforeEach
    @SuppressWarnings("UnnecessaryAssignment") // there is no container here
    void aTenantWithFiveThousandFilesAndOneWithASingleFile() throws SQLException {
        database = new TestDatabase("fairness");
        database.execute("create table work (like public.work including all)");
        database.execute("create table work_turn (like public.work_turn including all)");
        busy = UUID.randomUUID();
        small = UUID.randomUUID();
        queue.database = database.source();
        queue.clock = clock;
        wait(busy, BACKLOG);
        clock.advance(Duration.ofMinutes(5));
        wait(small, 1);
    }

    @AfterEach
    void drop() throws SQLException {
        database.drop();
    }

    /** With one worker: it ends what it works on, and comes to the other tenant next. */
    @Test
    void a_single_file_waits_for_at_most_one_of_another_tenants_five_thousand() {
        var only = Set.of(new TenantId(small));
        for (var done = 0; done < 10; done++) {
            finish(queue.claim(KIND, LEASE, only).orElseThrow());
            clock.advance(Duration.ofSeconds(1));
        }
        var running = queue.claim(KIND, LEASE, only).orElseThrow();
        finish(running);
        assertThat(claim().tenant().value()).isEqualTo(small);
    }

    @Test
    void a_batch_is_of_one_tenant_and_of_at_most_so_many_and_is_ended_in_one_step() throws SQLException {
        wait(small, 3);
        var first = queue.claimBatch(KIND, LEASE, 50);
        clock.advance(Duration.ofSeconds(1));
        var second = queue.claimBatch(KIND, LEASE, 50);
        assertThat(List.of(first, second))
                .allSatisfy(batch -> assertThat(batch)
                        .extracting(WorkItem::tenant)
                        .hasSizeGreaterThan(0)
                        .containsOnly(batch.get(0).tenant()))
                .extracting(List::size)
                .containsExactlyInAnyOrder(4, 50);
        assertThat(queue.done(first)).isTrue();
        assertThat(queue.done(first)).as("ended already").isFalse();
        clock.advance(LEASE.plusSeconds(1));
        assertThat(Stream.concat(
                        queue.claimBatch(KIND, LEASE, 9000).stream(), queue.claimBatch(KIND, LEASE, 9000).stream()))
                .as("what ran out is there again, what ended is not")
                .hasSize(BACKLOG + 4 - first.size());
    }

    @Test
    void tenants_take_turns_when_both_have_a_backlog() throws SQLException {
        wait(small, 50);
        var served = IntStream.range(0, 40)
                .mapToObj(turn -> {
                    clock.advance(Duration.ofSeconds(1));
                    var item = claim();
                    finish(item);
                    return item.tenant().value();
                })
                .toList();
        assertThat(served.stream().filter(small::equals).count()).isEqualTo(20);
    }

    @Test
    void a_tenant_whose_share_is_used_up_leaves_the_next_worker_to_others() {
        var item = queue.claim(KIND, LEASE, Set.of(new TenantId(busy))).orElseThrow();
        assertThat(item.tenant().value()).isEqualTo(small);
        assertThat(queue.claim(KIND, LEASE, Set.of(new TenantId(busy)))).isEmpty();
    }

    @Test
    void nothing_is_claimed_twice_by_workers_at_the_same_time() {
        var claimed = ConcurrentHashMap.<UUID>newKeySet();
        var twice = IntStream.range(0, 400)
                .parallel()
                .filter(turn -> !claimed.add(claim().ref()))
                .count();
        assertThat(twice).isZero();
        assertThat(claimed).hasSize(400);
    }

    @Test
    void a_lease_that_ran_out_gives_the_work_to_somebody_else_and_its_first_worker_learns_it() {
        queue.claim(KIND, LEASE, Set.of(new TenantId(busy)));
        clock.advance(Duration.ofSeconds(20));
        assertThat(queue.claim(KIND, LEASE, Set.of(new TenantId(busy)))).isEmpty();
        clock.advance(Duration.ofSeconds(11));
        var second = queue.claim(KIND, LEASE, Set.of(new TenantId(busy))).orElseThrow();
        assertThat(second.attempt()).isEqualTo(2);
        var lost = new WorkItem(second.tenant(), KIND, second.ref(), 1, UUID.randomUUID());
        assertThat(queue.renew(lost, LEASE)).isFalse();
        assertThat(queue.done(lost)).isFalse();
        assertThat(queue.renew(second, LEASE)).isTrue();
        assertThat(queue.done(second)).isTrue();
    }

    @Test
    void a_claim_costs_the_same_with_twenty_times_the_backlog() throws SQLException {
        var few = millisecondsPerClaim();
        wait(busy, 20 * BACKLOG);
        database.execute("vacuum analyze work");
        var many = millisecondsPerClaim();
        System.out.printf("A claim takes %.2f ms of 5,000 and %.2f ms of 105,000%n", few, many);
        assertThat(many).isLessThan(few * 4 + 2);
    }

    private double millisecondsPerClaim() {
        IntStream.range(0, 30).forEach(turn -> claim());
        var start = System.nanoTime();
        var seen = new HashSet<UUID>();
        IntStream.range(0, 100).forEach(turn -> seen.add(claim().ref()));
        assertThat(seen).hasSize(100);
        return (System.nanoTime() - start) / 1e8;
    }

    private WorkItem claim() {
        return queue.claim(KIND, LEASE).orElseThrow();
    }

    private void finish(WorkItem item) {
        assertThat(queue.done(item)).isTrue();
    }

    private void wait(UUID tenant, int pieces) throws SQLException {
        try (Connection connection = database.source().getConnection();
                var insert = connection.prepareStatement("insert into work (tenant_id, kind, ref, due_at) "
                        + "select ?, ?, gen_random_uuid(), ?::timestamptz from generate_series(1, ?)")) {
            insert.setObject(1, tenant);
            insert.setString(2, KIND.name());
            insert.setString(3, clock.instant().toString());
            insert.setInt(4, pieces);
            insert.executeUpdate();
        }
    }

    /** Stands still until it is moved. */
    private static final class MovedClock extends Clock {
        private Instant now = Instant.parse("2026-11-23T08:00:00Z");

        void advance(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }
}
