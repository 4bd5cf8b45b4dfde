package io.bridgeletter.core.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.bridgeletter.core.work.WorkItem;
import io.bridgeletter.core.work.WorkKind;
import io.bridgeletter.domain.tenancy.TenantId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class SlotsTest {
    private final TenantId busy = new TenantId(UUID.randomUUID());
    private final TenantId small = new TenantId(UUID.randomUUID());
    private final Slots slots = new Slots();

    @Test
    void the_last_place_is_not_for_the_tenant_that_has_the_others() {
        assertThat(slots.take(2, whoever(busy))).isPresent();
        assertThat(slots.take(2, whoever(busy))).isEmpty();
        assertThat(slots.take(2, whoever(small))).isPresent();
    }

    @Test
    void nobody_gets_more_than_there_is() {
        assertThat(slots.take(1, whoever(busy))).isPresent();
        assertThat(slots.take(1, whoever(small))).isEmpty();
    }

    @Test
    void a_place_that_was_given_back_is_given_again() {
        var item = slots.take(1, whoever(busy)).orElseThrow();
        slots.free(item);
        assertThat(slots.take(1, whoever(busy))).isPresent();
    }

    private static Function<Set<TenantId>, Optional<WorkItem>> whoever(TenantId waiting) {
        return others -> others.contains(waiting)
                ? Optional.empty()
                : Optional.of(new WorkItem(waiting, WorkKind.READ_DOCUMENT, UUID.randomUUID(), 1, UUID.randomUUID()));
    }
}
