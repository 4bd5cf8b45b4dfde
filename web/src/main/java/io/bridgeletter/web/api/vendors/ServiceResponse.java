package io.bridgeletter.web.api.vendors;

import io.bridgeletter.core.vendors.ServiceDetail;
import io.bridgeletter.domain.evidence.TrustCategory;
import io.bridgeletter.domain.vendors.DataClass;
import io.bridgeletter.domain.vendors.ServiceKind;
import io.bridgeletter.domain.vendors.Tier;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A service as told. */
public record ServiceResponse(
        UUID id,
        int version,
        UUID vendor,
        String name,
        List<String> aliases,
        ServiceKind kind,
        Tier tier,
        List<String> useCases,
        List<DataClass> dataClasses,
        List<TrustCategory> requiredCategories,
        List<String> regions,
        @Nullable LocalDate windowFrom,
        @Nullable LocalDate windowTo,
        boolean archived) {
    static ServiceResponse of(ServiceDetail service) {
        var values = service.values();
        return new ServiceResponse(
                service.id(),
                service.version(),
                service.vendor(),
                service.name(),
                values.aliases(),
                service.kind(),
                service.tier(),
                values.useCases(),
                values.dataClasses().stream().sorted().toList(),
                values.requiredCategories().stream().sorted().toList(),
                values.regions(),
                values.windowFrom(),
                values.windowTo(),
                service.archived());
    }
}
