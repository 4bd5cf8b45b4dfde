package io.bridgeletter.domain.vendorfiles;

import io.bridgeletter.domain.vendors.Tier;
import java.util.Set;

/**
 * The numbers by which a tenant judges. Days are civil days; months are calendar months.
 *
 * @param toleranceDays tail that is not yet a gap (red flags, RF2 (d))
 * @param highTailDays tail beyond which it is of high severity (red flags, RF2 (d))
 * @param lagDays usual time from a period's end to the next report (red flags, "Stale")
 * @param maxAgeMonths age at which a report stops being current, before the lag (coverage, Staleness)
 * @param typeOneMaxAgeMonths age at which a Type I report stops being current, without lag (coverage, Staleness)
 * @param letterMaxDays longest time after the report's period for which a letter may speak (coverage, conventions)
 * @param letterEarlyDays how long before the end of its days a letter may be signed (coverage, validity)
 * @param unansweredAfterDays when an open request counts as unanswered (red flags, RF1)
 * @param soc2Tiers tiers that require a SOC 2; AI gateways always do (red flags, RF1)
 */
public record JudgementPolicy(
        int toleranceDays,
        int highTailDays,
        int lagDays,
        int maxAgeMonths,
        int typeOneMaxAgeMonths,
        AgeBasis ageBasis,
        int letterMaxDays,
        int letterEarlyDays,
        int unansweredAfterDays,
        Set<Tier> soc2Tiers) {
    public JudgementPolicy {
        soc2Tiers = Set.copyOf(soc2Tiers);
    }

    /** What holds for a tenant that has changed nothing. */
    public static JudgementPolicy standard() {
        return new JudgementPolicy(92, 183, 92, 12, 6, AgeBasis.PERIOD_END, 92, 7, 14, Set.of(Tier.T1, Tier.T2));
    }
}
