package io.bridgeletter.web.api.vendors;

import io.bridgeletter.core.vendors.ServiceInput;
import io.bridgeletter.domain.evidence.TrustCategory;
import io.bridgeletter.domain.vendors.DataClass;
import io.bridgeletter.domain.vendors.ServiceKind;
import io.bridgeletter.domain.vendors.Tier;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A service as sent; name, kind and tier are needed. */
public record ServiceRequest(
        @Nullable String name,
        @Nullable List<String> aliases,
        @Nullable ServiceKind kind,
        @Nullable Tier tier,
        @Nullable List<String> useCases,
        @Nullable Set<DataClass> dataClasses,
        @Nullable Set<TrustCategory> requiredCategories,
        @Nullable List<String> regions,
        @Nullable LocalDate windowFrom,
        @Nullable LocalDate windowTo) {
    ServiceInput input() {
        return new ServiceInput(
                name,
                aliases == null ? List.of() : aliases,
                kind,
                tier,
                useCases == null ? List.of() : useCases,
                dataClasses == null ? Set.of() : dataClasses,
                requiredCategories == null ? Set.of() : requiredCategories,
                regions == null ? List.of() : regions,
                windowFrom,
                windowTo);
    }
}
