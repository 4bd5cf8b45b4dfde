package io.bridgeletter.domain.vendorfiles;

import io.bridgeletter.domain.evidence.Opinion;
import io.bridgeletter.domain.evidence.TrustCategory;
import io.bridgeletter.domain.vendors.LegalName;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an evidence item states, as accepted by a person.
 *
 * @param systems systems in the boundary, as named in the report; empty when nobody has read them yet
 * @param pages page on which a fact was read, by the fact's name in the facts contract, such as {@code period-to}
 */
public record Attestation(
        @Nullable LegalName entity,
        List<String> systems,
        Set<TrustCategory> categories,
        StatedDates dates,
        @Nullable Opinion opinion,
        @Nullable String auditor,
        List<SubPeriod> subPeriods,
        Map<String, Integer> pages) {
    public static final Attestation NONE =
            new Attestation(null, List.of(), Set.of(), StatedDates.NONE, null, null, List.of(), Map.of());

    public Attestation {
        systems = List.copyOf(systems);
        categories = Set.copyOf(categories);
        subPeriods = List.copyOf(subPeriods);
        pages = Map.copyOf(pages);
    }
}
