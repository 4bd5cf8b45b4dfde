package io.bridgeletter.domain.vendorfiles;

import io.bridgeletter.domain.evidence.TrustCategory;
import io.bridgeletter.domain.vendors.DataClass;
import io.bridgeletter.domain.vendors.ServiceId;
import io.bridgeletter.domain.vendors.ServiceKind;
import io.bridgeletter.domain.vendors.Tier;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A service as this tenant uses it: the unit of judgement.
 *
 * @param onFileSince the day on which the tenant put the service on file: the first day of what was missing from the start
 * @param requiredCategories what reports must examine; none stated means security, which every SOC 2 examines
 */
public record Service(
        ServiceId id,
        String name,
        List<String> aliases,
        ServiceKind kind,
        Tier tier,
        Set<DataClass> dataClasses,
        Set<TrustCategory> requiredCategories,
        Set<String> regions,
        CoverageWindow window,
        LocalDate onFileSince) {
    public Service {
        aliases = List.copyOf(aliases);
        dataClasses = Set.copyOf(dataClasses);
        requiredCategories =
                requiredCategories.isEmpty() ? Set.of(TrustCategory.SECURITY) : Set.copyOf(requiredCategories);
        regions = Set.copyOf(regions);
    }
}
