package io.bridgeletter.core.documents;

import io.bridgeletter.core.work.WorkItem;
import io.bridgeletter.domain.tenancy.TenantId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How many documents this server reads at the same time, and for whom: no tenant gets the last place while another one
 * is free, so that a slow file of one tenant never holds up all the others.
 */
final class Slots {
    private final Map<TenantId, Integer> busy = new HashMap<>();

    /** Claims with the tenants that have their share already; nothing when all places are taken. */
    synchronized Optional<WorkItem> take(int places, Function<Set<TenantId>, Optional<WorkItem>> claim) {
        var taken = busy.values().stream().mapToInt(Integer::intValue).sum();
        if (taken >= places) {
            return Optional.empty();
        }
        var share = Math.max(1, places - 1);
        var item = claim.apply(busy.entrySet().stream()
                .filter(tenant -> tenant.getValue() >= share)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet()));
        item.ifPresent(one -> busy.merge(one.tenant(), 1, Integer::sum));
        return item;
    }

    synchronized void free(WorkItem item) {
        busy.computeIfPresent(item.tenant(), (tenant, count) -> count > 1 ? count - 1 : null);
    }
}
