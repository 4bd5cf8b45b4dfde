package io.bridgeletter.core.dashboard;

import io.bridgeletter.core.redflags.RedFlagRow;
import io.bridgeletter.domain.redflags.Severity;
import java.util.List;
import java.util.Map;

/**
 * The dashboard's numbers; each stands for rows that a list shows.
 *
 * @param bySeverity open red flags
 * @param uncoveredVendors vendors with a service that no report or letter covers today, of {@code vendors} in use
 * @param expiring evidence whose date comes within 90 days
 * @param byRule open flags by rule, most first
 */
public record Numbers(
        long vendors,
        Map<Severity, Long> bySeverity,
        long uncoveredVendors,
        Expiring expiring,
        Controls controls,
        List<RuleCount> byRule,
        List<RedFlagRow> worst) {
    public Numbers {
        bySeverity = Map.copyOf(bySeverity);
        byRule = List.copyOf(byRule);
        worst = List.copyOf(worst);
    }

    /** What runs out in the next 90 days. */
    public record Expiring(long reports, long certificates) {
        public long all() {
            return reports + certificates;
        }
    }

    /** User controls of the reports on file. */
    public record Controls(long all, long owned, long overdue) {
        /** Whole percent, rounded down: 100 means all. */
        public long percentOwned() {
            return all == 0 ? 0 : 100 * owned / all;
        }
    }

    /** Open flags of one rule, and by how many that differs from 30 days ago. */
    public record RuleCount(String code, long critical, long high, long medium, long change) {
        public long all() {
            return critical + high + medium;
        }
    }

    public long openFlags() {
        return bySeverity.values().stream().mapToLong(Long::longValue).sum();
    }

    public long of(Severity severity) {
        return bySeverity.getOrDefault(severity, 0L);
    }
}
