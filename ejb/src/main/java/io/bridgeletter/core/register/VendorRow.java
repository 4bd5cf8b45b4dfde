package io.bridgeletter.core.register;

import io.bridgeletter.core.shared.Enums;
import io.bridgeletter.domain.tenancy.Role;
import io.bridgeletter.domain.vendors.ServiceKind;
import io.bridgeletter.domain.vendors.Tier;
import io.bridgeletter.domain.vendors.VendorState;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A vendor in the list, with what its file says today.
 *
 * @param ownerCanAttest false without an owner, and for one whose role was taken away
 * @param coverage of the service that is worst off; null before the first judgement
 * @param kinds of the services in use, each once
 * @param cuecs user controls of the reports on file; {@code ownedCuecs} of them have an owner
 */
public record VendorRow(
        UUID id,
        String name,
        String legalName,
        VendorState state,
        @Nullable Tier tier,
        @Nullable LocalDate nextReview,
        @Nullable String ownerName,
        boolean ownerCanAttest,
        long criticalFlags,
        long openFlags,
        long cuecs,
        long ownedCuecs,
        @Nullable CoverageView coverage,
        List<ServiceKind> kinds) {
    public VendorRow {
        kinds = List.copyOf(kinds);
    }

    /** As selected; coverage and kinds come from queries of their own. */
    public VendorRow(
            UUID id,
            String name,
            String legalName,
            VendorState state,
            @Nullable Tier tier,
            @Nullable LocalDate nextReview,
            @Nullable String ownerName,
            String @Nullable [] ownerRoles,
            long criticalFlags,
            long openFlags,
            long cuecs,
            long ownedCuecs) {
        this(
                id,
                name,
                legalName,
                state,
                tier,
                nextReview,
                ownerName,
                ownerRoles != null && Enums.set(Role.class, ownerRoles).stream().anyMatch(Role::canOwn),
                criticalFlags,
                openFlags,
                cuecs,
                ownedCuecs,
                null,
                List.of());
    }

    VendorRow with(@Nullable CoverageView worst, List<ServiceKind> offered) {
        return new VendorRow(
                id,
                name,
                legalName,
                state,
                tier,
                nextReview,
                ownerName,
                ownerCanAttest,
                criticalFlags,
                openFlags,
                cuecs,
                ownedCuecs,
                worst,
                offered);
    }
}
