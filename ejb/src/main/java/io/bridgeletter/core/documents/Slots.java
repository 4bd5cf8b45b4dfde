package io.bridgeletter.core.documents;

import io.bridgeletter.core.work.WorkItem;
import io.bridgeletter.domain.tenancy.TenantId;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How many parsers this server runs at the same time, and for whom: no tenant gets the last place while another one is
 * free, so that a slow file of one tenant never holds up all the others.
 */
final class Slots {
    private final Map<TenantId, Integer> busy = new HashMap<>();
    private final long patienceNanos;

    /** @param patience how long a worker waits for a place before it gives up */
    Slots(Duration patience) {
        patienceNanos = patience.toNanos();
    }

    /** A place and the work that was claimed for it. */
    final class Place implements AutoCloseable {
        private final WorkItem item;
        private boolean taken = true;

        private Place(WorkItem item) {
            this.item = item;
        }

        WorkItem item() {
            return item;
        }

        /** Lets the next one in; has no effect when it was done before. */
        @Override
        public void close() {
            synchronized (Slots.this) {
                if (taken) {
                    taken = false;
                    busy.computeIfPresent(item.tenant(), (tenant, count) -> count > 1 ? count - 1 : null);
                    Slots.this.notifyAll();
                }
            }
        }
    }

    /**
     * Waits for a place, and claims with the tenants that have their share already; nothing when nothing is due, or when
     * no place became free.
     */
    synchronized Optional<Place> take(int places, Function<Set<TenantId>, Optional<WorkItem>> claim)
            throws InterruptedException {
        var deadline = System.nanoTime() + patienceNanos;
        while (true) {
            if (busy.values().stream().mapToInt(Integer::intValue).sum() < places) {
                var served = served(places);
                var item = claim.apply(served);
                if (item.isPresent()) {
                    busy.merge(item.get().tenant(), 1, Integer::sum);
                    return item.map(Place::new);
                }
                if (served.isEmpty()) {
                    return Optional.empty();
                }
            }
            var left = deadline - System.nanoTime();
            if (left <= 0) {
                return Optional.empty();
            }
            wait(left / 1_000_000 + 1);
        }
    }

    private Set<TenantId> served(int places) {
        var share = Math.max(1, places - 1);
        return busy.entrySet().stream()
                .filter(tenant -> tenant.getValue() >= share)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
