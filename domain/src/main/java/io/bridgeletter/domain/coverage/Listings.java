package io.bridgeletter.domain.coverage;

import io.bridgeletter.domain.evidence.EvidenceClass;
import io.bridgeletter.domain.evidence.EvidenceState;
import io.bridgeletter.domain.vendorfiles.EvidenceItem;
import io.bridgeletter.domain.vendorfiles.Service;
import io.bridgeletter.domain.vendorfiles.VendorFile;
import java.util.Comparator;
import java.util.List;

/** What a vendor shows instead of a report. Source: red flags, RF1. */
public final class Listings {
    private Listings() {}

    /** Items that claim a SOC 2 and have arrived: reports, summaries, letters, badges; not what we only asked for. By id. */
    public static List<EvidenceItem> claims(VendorFile file, Service service) {
        return file.evidence().stream()
                .filter(item -> item.isAbout(service.id()) && claimsSoc2(item.evidenceClass()))
                .filter(item -> item.filing().state() != EvidenceState.REQUESTED
                        && item.filing().state() != EvidenceState.REJECTED)
                .sorted(Comparator.comparing(item -> item.id().value()))
                .toList();
    }

    /** True when there are claims, and no report among them in whatever state. */
    public static boolean only(VendorFile file, Service service) {
        List<EvidenceItem> claims = claims(file, service);
        return !claims.isEmpty()
                && claims.stream().noneMatch(item -> item.evidenceClass().isSoc2Report());
    }

    private static boolean claimsSoc2(EvidenceClass evidenceClass) {
        return switch (evidenceClass) {
            case SOC2_TYPE1, SOC2_TYPE2, SOC3, BRIDGE_LETTER, BADGE -> true;
            default -> false;
        };
    }
}
