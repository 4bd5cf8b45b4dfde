package io.bridgeletter.core.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.bridgeletter.core.work.WorkItem;
import io.bridgeletter.core.work.WorkKind;
import io.bridgeletter.domain.tenancy.TenantId;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class SlotsTest {
    private final TenantId busy = new TenantId(UUID.randomUUID());
    private final TenantId small = new TenantId(UUID.randomUUID());
    private final Slots slots = new Slots(Duration.ZERO);

    @Test
    void the_last_place_is_not_for_the_tenant_that_has_the_others() throws Exception {
        assertThat(slots.take(2, whoever(busy))).isPresent();
        assertThat(slots.take(2, whoever(busy))).isEmpty();
        assertThat(slots.take(2, whoever(small))).isPresent();
    }

    @Test
    void nobody_gets_more_than_there_is() throws Exception {
        assertThat(slots.take(1, whoever(busy))).isPresent();
        assertThat(slots.take(1, whoever(small))).isEmpty();
    }

    @Test
    void a_place_that_was_given_back_is_given_again() throws Exception {
        var place = slots.take(1, whoever(busy)).orElseThrow();
        place.close();
        assertThat(slots.take(1, whoever(busy))).isPresent();
    }

    @Test
    void a_place_that_was_given_back_twice_counts_once() throws Exception {
        var place = slots.take(3, whoever(busy)).orElseThrow();
        assertThat(slots.take(3, whoever(busy))).isPresent();
        place.close();
        place.close();
        assertThat(slots.take(3, whoever(busy))).isPresent();
        assertThat(slots.take(3, whoever(busy))).isEmpty();
    }

    @Test
    void who_waits_gets_the_place_of_the_one_who_leaves() throws Exception {
        var patient = new Slots(Duration.ofMinutes(1));
        var place = patient.take(1, whoever(busy)).orElseThrow();
        withWaiting(() -> patient.take(1, whoever(small)), place);
    }

    @Test
    void a_tenant_with_its_share_waits_for_its_own_place() throws Exception {
        var patient = new Slots(Duration.ofMinutes(1));
        var place = patient.take(2, whoever(busy)).orElseThrow();
        withWaiting(() -> patient.take(2, whoever(busy)), place);
    }

    @Test
    void nobody_waits_when_nothing_is_due() throws Exception {
        var patient = new Slots(Duration.ofDays(1));
        assertThat(patient.take(2, others -> Optional.empty())).isEmpty();
    }

    private static void withWaiting(Callable<Optional<Slots.Place>> taking, Slots.Place place) throws Exception {
        var thread = Executors.newSingleThreadExecutor();
        try {
            var waiting = thread.submit(taking);
            Assertions.assertThatExceptionOfType(TimeoutException.class)
                    .isThrownBy(() -> waiting.get(100, TimeUnit.MILLISECONDS));
            place.close();
            assertThat(waiting.get(30, TimeUnit.SECONDS)).isPresent();
        } catch (ExecutionException e) {
            throw new AssertionError(e);
        } finally {
            thread.shutdownNow();
        }
    }

    private static Function<Set<TenantId>, Optional<WorkItem>> whoever(TenantId waiting) {
        return others -> others.contains(waiting)
                ? Optional.empty()
                : Optional.of(new WorkItem(waiting, WorkKind.READ_DOCUMENT, UUID.randomUUID(), 1, UUID.randomUUID()));
    }
}
