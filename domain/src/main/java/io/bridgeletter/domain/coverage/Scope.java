package io.bridgeletter.domain.coverage;

import io.bridgeletter.domain.evidence.TrustCategory;
import io.bridgeletter.domain.shared.DateRange;
import io.bridgeletter.domain.vendorfiles.EvidenceItem;
import io.bridgeletter.domain.vendorfiles.Service;
import io.bridgeletter.domain.vendorfiles.SubPeriod;
import io.bridgeletter.domain.vendorfiles.VendorFile;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Whether a report is about the entity that we contracted with and the service that we use.
 *
 * <p>What a report states differently keeps it out. What nobody has read yet does not: then its days count, and red
 * flag RF2 (a) or (b) asks for the reading.
 */
public final class Scope {
    private Scope() {}

    /** True when the entity is stated and is not the contracting one, nor linked to it by a document. */
    public static boolean otherEntity(VendorFile file, EvidenceItem report) {
        var entity = report.attestation().entity();
        return entity != null && !file.sameOrLinked(entity, file.contractEntity());
    }

    /** True when systems are stated and none of them names the service or an alias as whole words. */
    public static boolean otherSystem(Service service, EvidenceItem report) {
        List<String> systems = report.attestation().systems();
        return !systems.isEmpty() && systems.stream().noneMatch(system -> names(service, system));
    }

    /** True for reports whose days count for the service: about it, of its entity and of its system. */
    public static boolean contains(VendorFile file, Service service, EvidenceItem report) {
        return report.isAbout(service.id()) && !otherEntity(file, report) && !otherSystem(service, report);
    }

    /** Security is examined by every SOC 2, so it is what a report with unread categories examines. */
    public static boolean examines(EvidenceItem report, TrustCategory category) {
        var stated = report.attestation().categories();
        return stated.contains(category) || (stated.isEmpty() && category == TrustCategory.SECURITY);
    }

    /**
     * The days examined for the service: its sub-periods, as far as they lie within the report's period, if the report
     * has any for it; else the report's period. Source: coverage, "service-level".
     */
    public static DaySet daysFor(Service service, EvidenceItem report) {
        DateRange period = report.attestation().dates().period().orElse(null);
        if (period == null) {
            return DaySet.EMPTY;
        }
        List<DateRange> own = report.attestation().subPeriods().stream()
                .filter(sub -> names(service, sub.service()))
                .map(SubPeriod::days)
                .toList();
        return own.isEmpty() ? new DaySet(List.of(period)) : new DaySet(own).within(period);
    }

    /** Two reports on one system of one entity: the later one replaces the earlier one's opinion and controls. */
    static boolean sameSubject(VendorFile file, EvidenceItem one, EvidenceItem other) {
        var entity = one.attestation().entity();
        var otherEntity = other.attestation().entity();
        boolean sameEntity = entity == null || otherEntity == null || file.sameOrLinked(entity, otherEntity);
        List<String> systems = words(one.attestation().systems());
        List<String> others = words(other.attestation().systems());
        return sameEntity
                && (systems.isEmpty() || others.isEmpty() || systems.stream().anyMatch(others::contains));
    }

    private static boolean names(Service service, String system) {
        String haystack = " " + words(system) + " ";
        return Stream.concat(Stream.of(service.name()), service.aliases().stream())
                .map(Scope::words)
                .anyMatch(name -> !name.isEmpty() && haystack.contains(" " + name + " "));
    }

    private static List<String> words(List<String> systems) {
        return systems.stream().map(Scope::words).toList();
    }

    private static String words(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
