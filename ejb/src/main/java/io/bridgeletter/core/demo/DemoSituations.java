package io.bridgeletter.core.demo;

import static io.bridgeletter.domain.evidence.TrustCategory.AVAILABILITY;
import static io.bridgeletter.domain.evidence.TrustCategory.SECURITY;

import io.bridgeletter.core.evidence.EvidenceDetail;
import io.bridgeletter.core.vendors.VendorDetail;
import io.bridgeletter.domain.evidence.TrustCategory;
import io.bridgeletter.domain.tenancy.MemberId;
import io.bridgeletter.domain.vendors.DataClass;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;

/** Fills the file of an invented vendor so that it shows its situation on any day. */
@ApplicationScoped
public class DemoSituations {
    private static final String CONTROLS = """
            CUEC-01: Restricting who may create and delete keys and users. (CC6.1, CC6.2)
            CUEC-02: Removing access of people who leave within the agreed time. (CC6.3)
            CUEC-03: Reviewing exported audit logs at a frequency of their own. (CC7.2)
            CUEC-04: Reporting suspected misuse without delay. (CC7.3, CC7.4)
            """;

    @Inject
    DemoFiler filer;

    /** Who answers for things in the tenant, and what day it is there. */
    record Setting(MemberId analyst, MemberId owner, LocalDate today) {}

    void file(DemoVendor plan, Setting setting) {
        var today = setting.today();
        var vendor = filer.vendor(
                plan.name(),
                plan.legalName(),
                plan.kind(),
                plan.state(),
                setting.analyst(),
                today.plusDays(20 + Math.floorMod(plan.name().hashCode(), 300)));
        var categories =
                Math.floorMod(plan.name().hashCode(), 3) == 0 ? Set.of(SECURITY, AVAILABILITY) : Set.of(SECURITY);
        filer.describe(vendor, plan.tier(), categories, Set.of(DataClass.INTERNAL, DataClass.CONFIDENTIAL));
        switch (plan.situation()) {
            case EXAMINED -> planned(report(vendor, today.minusDays(400), today.minusDays(70), categories), 4, setting);
            case EXAMINED_UNASSIGNED ->
                planned(report(vendor, today.minusDays(420), today.minusDays(58), categories), 2, setting);
            case BRIDGED -> bridged(vendor, categories, setting, 2);
            case LATE_LETTER -> bridged(vendor, categories, setting, 12);
            case UNCOVERED ->
                planned(report(vendor, today.minusDays(510), today.minusDays(146), categories), 3, setting);
            case HOLE -> hole(vendor, categories, setting);
            case STALE -> planned(report(vendor, today.minusDays(900), today.minusDays(536), categories), 4, setting);
            case TYPE_ONE -> typeOne(vendor, today);
            case LISTING -> listing(vendor, today);
            case OTHER_ENTITY -> otherEntity(vendor, categories, setting);
            case CATEGORY_MISSING -> categoryMissing(vendor, plan, setting);
            case ISO_ONLY -> certificate(vendor, today);
            case NOTHING -> {}
        }
    }

    private EvidenceDetail report(VendorDetail vendor, LocalDate from, LocalDate to, Set<TrustCategory> categories) {
        return report(vendor, vendor.legalName(), from, to, categories);
    }

    private EvidenceDetail report(
            VendorDetail vendor, String entity, LocalDate from, LocalDate to, Set<TrustCategory> categories) {
        var document = filer.standIn(
                vendor,
                vendor.name() + " SOC 2 Type II " + to.getYear(),
                "Report on the description of the system and on the suitability of the design and operating "
                        + "effectiveness of controls throughout the period " + from + " to " + to
                        + ".\n\nComplementary user entity controls\n" + CONTROLS);
        return filer.accept(vendor, DemoEvidence.report(entity, vendor.name(), from, to, categories, document));
    }

    private void planned(EvidenceDetail report, int owned, DemoSituations.Setting setting) {
        filer.enter(report, CONTROLS);
        filer.plan(
                report,
                owned,
                setting.owner(),
                setting.today().plusDays(40 + Math.floorMod(report.id().hashCode(), 200)));
    }

    /** A letter that is signed the given days after the end of the days that it speaks for; the late one is valid, too. */
    private void bridged(VendorDetail vendor, Set<TrustCategory> categories, Setting setting, int tail) {
        var end = setting.today().minusDays(92L + 30 + tail);
        var from = end.minusYears(1).plusDays(1);
        planned(report(vendor, from, end, categories), 4, setting);
        var coversTo = end.plusDays(90);
        var document = filer.standIn(
                vendor,
                vendor.name() + " bridge letter",
                "Management states that there were no material changes from " + end.plusDays(1) + " to " + coversTo
                        + ".");
        filer.accept(vendor, DemoEvidence.letter(vendor.legalName(), from, end, coversTo, document));
    }

    private void hole(VendorDetail vendor, Set<TrustCategory> categories, Setting setting) {
        var today = setting.today();
        report(vendor, today.minusDays(600), today.minusDays(296), categories);
        planned(report(vendor, today.minusDays(236), today.minusDays(55), categories), 4, setting);
    }

    private void typeOne(VendorDetail vendor, LocalDate today) {
        var document = filer.standIn(
                vendor,
                vendor.name() + " SOC 2 Type I",
                "Description of the system as of " + today.minusDays(60) + ".");
        filer.noneStated(filer.accept(
                vendor, DemoEvidence.typeOne(vendor.legalName(), vendor.name(), today.minusDays(60), document)));
    }

    private void listing(VendorDetail vendor, LocalDate today) {
        filer.accept(
                vendor,
                DemoEvidence.listing(
                        "Trust page: SOC 2",
                        vendor.legalName(),
                        null,
                        "TP-" + Math.floorMod(vendor.name().hashCode(), 9000),
                        today.minusDays(200),
                        today.plusDays(164),
                        "https://trust.example/" + Math.floorMod(vendor.name().hashCode(), 9000),
                        today.minusDays(30)));
    }

    private void otherEntity(VendorDetail vendor, Set<TrustCategory> categories, Setting setting) {
        var today = setting.today();
        planned(
                report(vendor, "Keyhub Analytics LLC", today.minusDays(418), today.minusDays(53), categories),
                4,
                setting);
    }

    private void categoryMissing(VendorDetail vendor, DemoVendor plan, Setting setting) {
        filer.describe(vendor, plan.tier(), Set.of(SECURITY, AVAILABILITY), Set.of(DataClass.PERSONAL));
        var today = setting.today();
        planned(report(vendor, today.minusDays(430), today.minusDays(66), Set.of(SECURITY)), 4, setting);
    }

    private void certificate(VendorDetail vendor, LocalDate today) {
        var document = filer.standIn(
                vendor,
                vendor.name() + " ISO 27001 certificate",
                "Certificate of the information security management system.");
        filer.accept(
                vendor,
                DemoEvidence.certificate(
                        vendor.legalName(),
                        today.minusDays(700),
                        today.minusDays(700).plusYears(3),
                        document));
    }
}
