package io.bridgeletter.domain.coverage;

import static io.bridgeletter.domain.coverage.Standpoints.at;
import static io.bridgeletter.domain.evidence.EvidenceClass.BADGE;
import static io.bridgeletter.domain.vendorfiles.EvidenceBuilder.evidence;
import static io.bridgeletter.domain.vendorfiles.EvidenceBuilder.soc2;
import static io.bridgeletter.domain.vendorfiles.EvidenceBuilder.typeOne;
import static io.bridgeletter.domain.vendorfiles.VendorFileBuilder.aVendorFile;
import static org.assertj.core.api.Assertions.assertThat;

import io.bridgeletter.domain.evidence.EvidenceState;
import io.bridgeletter.domain.evidence.TrustCategory;
import io.bridgeletter.domain.vendorfiles.VendorFileBuilder;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CoverageLabelsTest {
    private static final LocalDate END = LocalDate.parse("2026-03-31");

    @Test
    void examined_while_the_tail_is_tolerated_then_uncovered() {
        VendorFileBuilder file = aVendorFile().withSoc2("2025-04-01", "2026-03-31");
        expect(file, "2026-07-01", new CoverageLabel.ExaminedTo(END), "coverage.examined-to");
        expect(file, "2026-07-02", new CoverageLabel.DaysUncovered(93), "coverage.days-uncovered");
    }

    @Test
    void bridged_while_a_valid_letter_s_days_are_tolerated() {
        VendorFileBuilder file =
                aVendorFile().withSoc2("2025-04-01", "2026-03-31").withBridgeLetter("2026-04-01", "2026-06-30");
        expect(file, "2026-09-30", new CoverageLabel.BridgedTo(LocalDate.parse("2026-06-30")), "coverage.bridged-to");
        expect(file, "2026-10-01", new CoverageLabel.DaysUncovered(93), "coverage.days-uncovered");
    }

    @Test
    void stale_when_no_report_is_current() {
        VendorFileBuilder file = aVendorFile().withSoc2("2025-04-01", "2026-03-31");
        expect(file, "2027-07-01", new CoverageLabel.DaysUncovered(457), "coverage.days-uncovered");
        expect(file, "2027-07-02", new CoverageLabel.Stale(), "coverage.stale");
    }

    @Test
    void type_one_only_examines_nothing() {
        expect(
                aVendorFile().with(typeOne("2026-03-31")),
                "2026-05-01",
                new CoverageLabel.TypeOneOnly(),
                "coverage.type-one-only");
    }

    @Test
    void listing_only_and_no_report_differ_by_what_the_vendor_showed() {
        expect(aVendorFile(), "2026-05-01", new CoverageLabel.NoReport(), "coverage.no-report");
        VendorFileBuilder badge = aVendorFile().with(evidence(BADGE).publicly());
        expect(badge, "2026-05-01", new CoverageLabel.ListingOnly(), "coverage.listing-only");
        expect(
                badge.with(soc2("2025-04-01", "2026-03-31").in(EvidenceState.READ)),
                "2026-05-01",
                new CoverageLabel.NoReport(),
                "coverage.no-report");
        expect(
                aVendorFile().with(evidence(BADGE).in(EvidenceState.REJECTED)),
                "2026-05-01",
                new CoverageLabel.NoReport(),
                "coverage.no-report");
        expect(
                aVendorFile().with(evidence(BADGE).in(EvidenceState.REQUESTED)),
                "2026-05-01",
                new CoverageLabel.NoReport(),
                "coverage.no-report");
    }

    @Test
    void the_category_that_ends_first_speaks_for_the_service() {
        VendorFileBuilder file = aVendorFile()
                .requiring(TrustCategory.SECURITY, TrustCategory.AVAILABILITY)
                .with(soc2("2024-04-01", "2025-03-31").examining(TrustCategory.SECURITY, TrustCategory.AVAILABILITY))
                .withSoc2("2025-04-01", "2026-03-31");
        expect(file, "2026-06-01", new CoverageLabel.DaysUncovered(427), "coverage.days-uncovered");
    }

    @Test
    void a_category_never_examined_leaves_the_whole_window_uncovered() {
        VendorFileBuilder file = aVendorFile().requiring(TrustCategory.PRIVACY).withSoc2("2025-04-01", "2026-03-31");
        expect(file, "2026-05-01", new CoverageLabel.DaysUncovered(365), "coverage.days-uncovered");
    }

    @Test
    void an_open_hole_in_the_window_is_added() {
        VendorFileBuilder file =
                aVendorFile().withSoc2("2024-07-01", "2025-06-30").withSoc2("2025-08-01", "2026-03-31");
        CoverageLabel label = CoverageLabels.of(at(file, "2026-06-01"));
        assertThat(label.headline()).isEqualTo(new CoverageLabel.ExaminedTo(END));
        assertThat(label.openHoleDays()).isEqualTo(31);
    }

    private static void expect(VendorFileBuilder file, String today, CoverageLabel.Headline headline, String key) {
        CoverageLabel label = CoverageLabels.of(at(file, today));
        assertThat(label.headline()).isEqualTo(headline);
        assertThat(label.headline().messageKey()).isEqualTo(key);
        assertThat(label.openHoleDays()).isZero();
    }
}
