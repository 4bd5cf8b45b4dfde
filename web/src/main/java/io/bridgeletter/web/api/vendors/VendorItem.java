package io.bridgeletter.web.api.vendors;

import io.bridgeletter.core.register.VendorRow;
import io.bridgeletter.domain.vendors.ServiceKind;
import io.bridgeletter.domain.vendors.Tier;
import io.bridgeletter.domain.vendors.VendorState;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A vendor in the list, with what its file says today. */
public record VendorItem(
        UUID id,
        String name,
        String legalName,
        VendorState state,
        List<ServiceKind> kinds,
        @Nullable Tier tier,
        @Nullable LocalDate nextReview,
        long openRedFlags,
        long criticalRedFlags,
        long cuecs,
        long cuecsWithOwner,
        @Nullable String coverage) {
    static VendorItem of(VendorRow row) {
        var coverage = row.coverage();
        return new VendorItem(
                row.id(),
                row.name(),
                row.legalName(),
                row.state(),
                row.kinds(),
                row.tier(),
                row.nextReview(),
                row.openFlags(),
                row.criticalFlags(),
                row.cuecs(),
                row.ownedCuecs(),
                coverage == null ? null : coverage.label().replace("coverage.", ""));
    }
}
