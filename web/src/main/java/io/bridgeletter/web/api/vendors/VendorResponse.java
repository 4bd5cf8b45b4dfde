package io.bridgeletter.web.api.vendors;

import io.bridgeletter.core.vendors.VendorDetail;
import io.bridgeletter.core.vendors.VendorInput;
import io.bridgeletter.domain.vendors.VendorState;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A vendor with its services, as told. */
public record VendorResponse(
        UUID id,
        int version,
        String name,
        String legalName,
        @Nullable String contractingEntity,
        VendorState state,
        @Nullable UUID businessOwner,
        @Nullable String website,
        @Nullable LocalDate contractStart,
        @Nullable LocalDate contractEnd,
        @Nullable LocalDate noticeDate,
        @Nullable String contractFunction,
        @Nullable BigDecimal annualCost,
        @Nullable String currency,
        @Nullable LocalDate nextReview,
        @Nullable String notes,
        List<VendorInput.Contact> contacts,
        List<VendorInput.EntityLink> entityLinks,
        List<ServiceResponse> services,
        boolean archived) {
    static VendorResponse of(VendorDetail vendor) {
        var values = vendor.values();
        return new VendorResponse(
                vendor.id(),
                vendor.version(),
                vendor.name(),
                vendor.legalName(),
                values.contractingEntity(),
                vendor.state(),
                values.businessOwner(),
                values.website(),
                values.contractStart(),
                values.contractEnd(),
                values.noticeDate(),
                values.contractFunction(),
                values.annualCost(),
                values.currency(),
                values.nextReview(),
                values.notes(),
                values.contacts(),
                values.entityLinks(),
                vendor.services().stream().map(ServiceResponse::of).toList(),
                vendor.archived());
    }
}
