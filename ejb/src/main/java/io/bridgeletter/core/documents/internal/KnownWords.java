package io.bridgeletter.core.documents.internal;

import io.bridgeletter.domain.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words that the database surely has: written here, in a transaction that was committed. They are never taken out, and a
 * document has thousands of them, nearly all known; to write each again for nothing takes half as long as to index all
 * its pages. What was forgotten is only written once more.
 */
@ApplicationScoped
public class KnownWords {
    /** Of all tenants together; what comes on top of it is forgotten with the rest. */
    private static final int MOST = 150_000;

    private final Map<TenantId, Set<String>> words = new HashMap<>();
    private int count;

    /** Words of a document, its transaction still open. */
    record Written(TenantId tenant, List<String> words) {}

    /** Those that are to be written, in the same order. */
    synchronized List<String> unknownOf(TenantId tenant, List<String> all) {
        var known = words.getOrDefault(tenant, Set.of());
        return all.stream().filter(word -> !known.contains(word)).toList();
    }

    synchronized void remember(@Observes(during = TransactionPhase.AFTER_SUCCESS) Written written) {
        if (count + written.words().size() > MOST) {
            words.clear();
            count = 0;
        }
        var known = words.computeIfAbsent(written.tenant(), tenant -> new HashSet<>());
        written.words().forEach(word -> count += known.add(word) ? 1 : 0);
    }
}
