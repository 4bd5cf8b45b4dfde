package io.bridgeletter.web.api.vendors;

import io.bridgeletter.core.vendors.VendorInput;
import io.bridgeletter.domain.vendors.ServiceKind;
import io.bridgeletter.domain.vendors.VendorState;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A vendor as sent; only the legal name is needed. {@code kind} is that of the first service, when one is created. */
public record VendorRequest(
        @Nullable String name,
        @Nullable String legalName,
        @Nullable ServiceKind kind,
        @Nullable String contractingEntity,
        @Nullable VendorState state,
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
        @Nullable List<VendorInput.Contact> contacts,
        @Nullable List<VendorInput.EntityLink> entityLinks) {
    VendorInput input() {
        return new VendorInput(
                name,
                legalName,
                contractingEntity,
                state,
                businessOwner,
                website,
                contractStart,
                contractEnd,
                noticeDate,
                contractFunction,
                annualCost,
                currency,
                nextReview,
                notes,
                contacts == null ? List.of() : contacts,
                entityLinks == null ? List.of() : entityLinks);
    }
}
