package io.bridgeletter.core.demo;

import static io.bridgeletter.domain.evidence.TrustCategory.AVAILABILITY;
import static io.bridgeletter.domain.evidence.TrustCategory.SECURITY;
import static io.bridgeletter.domain.vendors.ServiceKind.AI_GATEWAY;
import static io.bridgeletter.domain.vendors.ServiceKind.OTHER;
import static io.bridgeletter.domain.vendors.VendorState.IN_REVIEW;

import io.bridgeletter.domain.vendors.DataClass;
import io.bridgeletter.domain.vendors.Tier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;

/** The vendors that have sample documents, and Flatkey, of which only dated public facts are told. */
@ApplicationScoped
public class DemoSamples {
    private static final LocalDate SEEN = LocalDate.of(2026, 6, 19);

    @Inject
    DemoFiler filer;

    /**
     * Exactly what the public pages showed on 19 June 2026: two look-up listings with their windows. There is no report,
     * no document and no contract on file, and none is made up.
     */
    void flatkey(DemoSituations.Setting setting) {
        var vendor = filer.realVendor(
                "Flatkey",
                "VOC AI Inc.",
                AI_GATEWAY,
                IN_REVIEW,
                setting.analyst(),
                setting.today().plusDays(23));
        filer.describe(vendor, Tier.T1, Set.of(SECURITY), Set.of(DataClass.INTERNAL), "flatkey.ai");
        filer.accept(
                vendor,
                DemoEvidence.listing(
                        "Cert Assure look-up: SOC 2 Type II entry",
                        "VOC AI Inc.",
                        null,
                        "USA-SOC2-220513",
                        LocalDate.of(2025, 7, 15),
                        LocalDate.of(2026, 7, 14),
                        "https://flatkey.ai",
                        SEEN));
        filer.accept(
                vendor,
                DemoEvidence.listing(
                        "Look-up: ISO 27001:2022 entry",
                        "VOC AI Inc.",
                        "ISO/IEC 27001:2022",
                        "USA-I-270513",
                        LocalDate.of(2024, 5, 1),
                        LocalDate.of(2027, 4, 30),
                        "https://flatkey.ai",
                        SEEN));
    }

    /** A gateway whose report waits to be recorded: the main job begins here. */
    void halyard(DemoSituations.Setting setting) {
        var vendor = filer.vendor(
                "Halyard Routing",
                "Halyard Routing, Inc.",
                AI_GATEWAY,
                IN_REVIEW,
                setting.analyst(),
                setting.today().plusDays(40));
        filer.describe(
                vendor, Tier.T1, Set.of(SECURITY, AVAILABILITY), Set.of(DataClass.CONFIDENTIAL), "Halyard AI Gateway");
    }

    void pinecrest(DemoSituations.Setting setting) {
        var vendor = filer.vendor(
                "Pinecrest Relay",
                "Pinecrest Relay Ltd",
                AI_GATEWAY,
                IN_REVIEW,
                setting.analyst(),
                setting.today().plusDays(12));
        filer.describe(vendor, Tier.T2, Set.of(SECURITY, AVAILABILITY), Set.of(DataClass.INTERNAL), "Relay");
        var typeOne = filer.sample(vendor, "S03_pinecrest_soc2_t1.pdf");
        filer.accept(
                vendor,
                DemoEvidence.typeOne("Pinecrest Relay Ltd", "Pinecrest Relay", LocalDate.of(2025, 3, 31), typeOne));
        var typeTwo = filer.sample(vendor, "S04_pinecrest_soc2_t2_a.pdf");
        var report = filer.accept(
                vendor,
                DemoEvidence.report(
                        "Pinecrest Relay Ltd",
                        "Pinecrest Relay",
                        LocalDate.of(2025, 4, 1),
                        LocalDate.of(2025, 9, 30),
                        Set.of(SECURITY, AVAILABILITY),
                        typeTwo));
        filer.enter(report, "Managing user access to the Relay console.\nRotating API keys at least annually.");
        filer.plan(report, 1, setting.owner(), setting.today().plusDays(6));
        filer.sample(vendor, "S06_pinecrest_bridge_ok.pdf");
    }

    void tarnAndLantern(DemoSituations.Setting setting) {
        var tarn = filer.vendor(
                "Tarn Data",
                "Tarn Data Services Ltd",
                OTHER,
                IN_REVIEW,
                setting.analyst(),
                setting.today().plusDays(90));
        filer.describe(tarn, Tier.T3, Set.of(SECURITY), Set.of(DataClass.INTERNAL));
        filer.sample(tarn, "S10_iso27001_2013_lapsed.pdf");
        var lantern = filer.vendor(
                "Lantern Proxy",
                "Lantern Proxy Inc.",
                AI_GATEWAY,
                IN_REVIEW,
                setting.analyst(),
                setting.today().plusDays(60));
        filer.describe(lantern, Tier.T1, Set.of(SECURITY), Set.of(DataClass.CONFIDENTIAL));
        filer.sample(lantern, "S13_soc2_certificate_badge.pdf");
    }
}
