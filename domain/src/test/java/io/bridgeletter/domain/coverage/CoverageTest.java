package io.bridgeletter.domain.coverage;

import static io.bridgeletter.domain.coverage.Standpoints.at;
import static io.bridgeletter.domain.coverage.Standpoints.range;
import static io.bridgeletter.domain.coverage.Standpoints.security;
import static io.bridgeletter.domain.vendorfiles.EvidenceBuilder.soc2;
import static io.bridgeletter.domain.vendorfiles.EvidenceBuilder.typeOne;
import static io.bridgeletter.domain.vendorfiles.VendorFileBuilder.aVendorFile;
import static org.assertj.core.api.Assertions.assertThat;

import io.bridgeletter.domain.evidence.EvidenceClass;
import io.bridgeletter.domain.evidence.EvidenceState;
import io.bridgeletter.domain.evidence.TrustCategory;
import io.bridgeletter.domain.vendorfiles.EvidenceBuilder;
import io.bridgeletter.domain.vendorfiles.VendorFileBuilder;
import io.bridgeletter.domain.vendors.ServiceId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The edge cases of the table in "Bridge letters, staleness, coverage arithmetic", one by one. */
class CoverageTest {
    @Test
    void overlapping_reports_are_one_union_without_finding() {
        Coverage coverage = security(
                aVendorFile().withSoc2("2024-07-01", "2025-06-30").withSoc2("2025-04-01", "2026-03-31"), "2026-07-01");
        assertThat(coverage.strong().ranges()).containsExactly(range("2024-07-01", "2026-03-31"));
        assertThat(coverage.holes(range("2024-01-01", "2026-07-01"))).isEmpty();
    }

    @Test
    void contiguous_reports_leave_no_gap() {
        Coverage coverage = security(
                aVendorFile().withSoc2("2024-10-01", "2025-09-30").withSoc2("2025-10-01", "2026-03-31"), "2026-07-01");
        assertThat(coverage.strong().ranges()).containsExactly(range("2024-10-01", "2026-03-31"));
    }

    @Test
    void a_leap_year_has_366_days() {
        WindowCoverage year = security(aVendorFile().withSoc2("2024-01-01", "2024-12-31"), "2026-07-01")
                .in(range("2024-01-01", "2024-12-31"));
        assertThat(year)
                .extracting(WindowCoverage::strong, WindowCoverage::uncovered)
                .containsExactly(366L, 0L);
        assertThat(year.strongPercent()).isEqualTo(100);
    }

    @Test
    void a_buyer_year_to_december_leaves_92_days_after_a_report_to_september() {
        WindowCoverage year = security(aVendorFile().withSoc2("2024-10-01", "2025-09-30"), "2026-01-15")
                .in(range("2025-01-01", "2025-12-31"));
        assertThat(year.uncovered()).isEqualTo(92);
        assertThat(year.intervals())
                .containsExactly(
                        new DayInterval(range("2025-01-01", "2025-09-30"), DayKind.STRONG),
                        new DayInterval(range("2025-10-01", "2025-12-31"), DayKind.UNCOVERED));
        assertThat(year.intervals().get(1).days()).isEqualTo(92);
    }

    @Test
    void a_letter_represents_days_that_are_not_examined() {
        WindowCoverage year = security(
                        aVendorFile().withSoc2("2024-10-01", "2025-09-30").withBridgeLetter("2025-10-01", "2025-12-11"),
                        "2026-01-15")
                .in(range("2025-01-01", "2025-12-31"));
        assertThat(year)
                .extracting(WindowCoverage::strong, WindowCoverage::represented, WindowCoverage::uncovered)
                .containsExactly(273L, 72L, 20L);
        assertThat(year.strongPercent()).isEqualTo(74);
        assertThat(year.representedPercent()).isEqualTo(19);
        assertThat(year.intervals())
                .extracting(DayInterval::kind)
                .containsExactly(DayKind.STRONG, DayKind.REPRESENTED, DayKind.UNCOVERED);
    }

    @Test
    void days_between_type_one_and_type_two_are_design_only_and_uncovered() {
        VendorFileBuilder file = aVendorFile().with(typeOne("2025-01-15")).withSoc2("2025-04-01", "2025-12-31");
        Coverage coverage = security(file, "2026-03-01");
        assertThat(coverage.designOnly().ranges()).containsExactly(range("2025-01-15", "2025-03-31"));
        assertThat(coverage.in(range("2025-01-01", "2025-12-31")).uncovered()).isEqualTo(90);
    }

    @Test
    void a_type_one_alone_examines_no_day() {
        Coverage coverage = security(aVendorFile().with(typeOne("2025-06-15")), "2025-08-01");
        assertThat(coverage.covered()).isEqualTo(DaySet.EMPTY);
        assertThat(coverage.designOnly().ranges()).containsExactly(range("2025-06-15", "2025-08-01"));
        assertThat(security(aVendorFile().with(typeOne("2025-06-15")), "2026-08-01")
                        .designOnly()
                        .ranges())
                .containsExactly(range("2025-06-15", "2025-12-15"));
    }

    @Test
    void a_type_one_as_of_the_day_before_the_period_leaves_one_design_day() {
        Coverage coverage =
                security(aVendorFile().withSoc2("2025-04-01", "2025-12-31").with(typeOne("2025-03-31")), "2026-03-01");
        assertThat(coverage.designOnly().ranges()).containsExactly(range("2025-03-31", "2025-03-31"));
    }

    @Test
    void a_type_one_within_the_period_or_without_its_day_adds_nothing() {
        VendorFileBuilder file = aVendorFile()
                .withSoc2("2025-04-01", "2025-12-31")
                .with(typeOne("2025-04-01"))
                .with(EvidenceBuilder.evidence(EvidenceClass.SOC2_TYPE1));
        assertThat(security(file, "2026-03-01").designOnly()).isEqualTo(DaySet.EMPTY);
    }

    @Test
    void a_gap_between_two_reports_is_a_hole() {
        Coverage coverage = security(
                aVendorFile().withSoc2("2024-01-01", "2024-12-31").withSoc2("2025-04-01", "2026-03-31"), "2026-06-01");
        assertThat(coverage.holes(range("2024-05-01", "2025-01-01")))
                .containsExactly(range("2025-01-01", "2025-03-31"));
        assertThat(coverage.holes(range("2025-03-31", "2025-05-01")))
                .containsExactly(range("2025-01-01", "2025-03-31"));
        assertThat(coverage.holes(range("2025-04-01", "2026-06-01"))).isEmpty();
        assertThat(coverage.holes(range("2024-01-01", "2024-12-31"))).isEmpty();
    }

    @Test
    void a_hole_is_open_until_every_day_of_it_is_accepted() {
        EvidenceBuilder later = soc2("2025-04-01", "2025-09-30");
        VendorFileBuilder file =
                aVendorFile().withSoc2("2024-01-01", "2024-12-31").with(later);
        assertThat(security(file, "2025-12-01").openHoles(at(file, "2025-12-01")))
                .containsExactly(range("2025-01-01", "2025-03-31"));
        VendorFileBuilder partly =
                aVendorFile().withSoc2("2024-01-01", "2024-12-31").with(later.acceptedHole("2025-01-01", "2025-03-30"));
        assertThat(security(partly, "2025-12-01").openHoles(at(partly, "2025-12-01")))
                .containsExactly(range("2025-01-01", "2025-03-31"));
        VendorFileBuilder accepted =
                aVendorFile().withSoc2("2024-01-01", "2024-12-31").with(later.acceptedHole("2025-03-31", "2025-03-31"));
        assertThat(security(accepted, "2025-12-01").openHoles(at(accepted, "2025-12-01")))
                .isEmpty();
    }

    @Test
    void a_hole_accepted_for_another_service_stays_open() {
        VendorFileBuilder file = aVendorFile()
                .withSoc2("2024-01-01", "2024-12-31")
                .withSoc2("2025-04-01", "2025-09-30")
                .with(soc2("2025-04-01", "2025-09-30")
                        .about(new ServiceId(new UUID(9, 9)))
                        .acceptedHole("2025-01-01", "2025-03-31"));
        assertThat(security(file, "2025-12-01").openHoles(at(file, "2025-12-01")))
                .hasSize(1);
    }

    @Test
    void a_design_counts_until_the_examination_begins_and_not_after_it() {
        VendorFileBuilder file = aVendorFile().with(typeOne("2025-01-15")).withSoc2("2025-04-01", "2025-05-31");
        assertThat(security(file, "2025-09-01").designOnly().ranges())
                .containsExactly(range("2025-01-15", "2025-03-31"));
        assertThat(Coverage.of(at(file, "2025-09-01"), TrustCategory.PRIVACY).designOnly())
                .isEqualTo(DaySet.EMPTY);
    }

    @Test
    void an_earlier_examination_does_not_end_a_later_design() {
        VendorFileBuilder file =
                aVendorFile().withSoc2("2024-01-01", "2024-06-30").with(typeOne("2025-01-15"));
        assertThat(security(file, "2025-02-01").designOnly().ranges())
                .containsExactly(range("2025-01-15", "2025-02-01"));
    }

    @Test
    void a_letter_represents_only_the_categories_of_its_report() {
        VendorFileBuilder file =
                aVendorFile().withSoc2("2024-10-01", "2025-09-30").withBridgeLetter("2025-10-01", "2025-12-11");
        assertThat(Coverage.of(at(file, "2026-01-15"), TrustCategory.AVAILABILITY)
                        .represented())
                .isEqualTo(DaySet.EMPTY);
    }

    @Test
    void a_period_that_ends_in_the_future_examines_no_day_until_it_has_ended() {
        VendorFileBuilder listing =
                aVendorFile().with(soc2("2025-07-15", "2026-07-14").issued(null));
        assertThat(security(listing, "2026-06-19").strong()).isEqualTo(DaySet.EMPTY);
        assertThat(security(listing, "2026-07-14").strong().days()).isEqualTo(365);
    }

    @Test
    void a_report_issued_before_its_period_ended_examines_no_day() {
        VendorFileBuilder impossible =
                aVendorFile().with(soc2("2026-01-01", "2026-12-31").issued("2026-02-12"));
        assertThat(security(impossible, "2027-03-01").strong()).isEqualTo(DaySet.EMPTY);
    }

    @Test
    void two_systems_in_one_report_are_one_interval_for_either() {
        VendorFileBuilder file =
                aVendorFile().with(soc2("2025-04-01", "2026-03-31").systems("Halyard Console", "Halyard Gateway"));
        assertThat(security(file, "2026-06-01").strong().days()).isEqualTo(365);
    }

    @Test
    void a_reissued_report_is_one_interval_with_the_withdrawn_one_kept() {
        VendorFileBuilder file = aVendorFile()
                .with(soc2("2025-04-01", "2026-03-31").in(EvidenceState.SUPERSEDED))
                .with(soc2("2025-04-01", "2026-02-28"));
        assertThat(security(file, "2026-06-01").strong().ranges()).containsExactly(range("2025-04-01", "2026-02-28"));
    }

    @Test
    void a_dropped_category_is_uncovered_even_where_dates_follow_on() {
        VendorFileBuilder file = aVendorFile()
                .with(soc2("2024-04-01", "2025-03-31").examining(TrustCategory.SECURITY, TrustCategory.AVAILABILITY))
                .with(soc2("2025-04-01", "2026-03-31"));
        assertThat(security(file, "2026-06-01").lastDay())
                .hasValue(range("2025-04-01", "2026-03-31").to());
        assertThat(Coverage.of(at(file, "2026-06-01"), TrustCategory.AVAILABILITY)
                        .lastDay())
                .hasValue(range("2024-04-01", "2025-03-31").to());
    }

    @Test
    void a_sub_period_of_the_service_overrides_the_report_but_stays_within_it() {
        VendorFileBuilder file = aVendorFile()
                .with(soc2("2025-04-01", "2026-03-31")
                        .subPeriod("Other service", "2025-04-01", "2025-04-30")
                        .subPeriod("Halyard Gateway", "2025-10-01", "2026-04-30"));
        assertThat(security(file, "2026-06-01").strong().ranges()).containsExactly(range("2025-10-01", "2026-03-31"));
    }

    @Test
    void only_accepted_private_evidence_with_its_document_counts() {
        VendorFileBuilder file = aVendorFile()
                .with(soc2("2022-01-01", "2022-12-31").publicly())
                .with(soc2("2023-01-01", "2023-12-31").withoutDocument())
                .with(soc2("2024-01-01", "2024-12-31").in(EvidenceState.READ))
                .with(soc2("2025-01-01", "2025-12-31").about(new ServiceId(new UUID(9, 9))));
        assertThat(security(file, "2026-06-01").strong()).isEqualTo(DaySet.EMPTY);
    }

    @Test
    void another_entity_or_system_adds_no_day() {
        VendorFileBuilder file = aVendorFile()
                .with(soc2("2024-01-01", "2024-12-31").of("Halyard Holding GmbH"))
                .with(soc2("2025-01-01", "2025-12-31").systems("Halyard Gateways for Ships"));
        assertThat(security(file, "2026-06-01").strong()).isEqualTo(DaySet.EMPTY);
    }

    @Test
    void a_linked_entity_an_alias_and_what_nobody_read_yet_do() {
        VendorFileBuilder file = aVendorFile()
                .linking("Halyard Holding GmbH", "Halyard Routing Inc")
                .alsoCalled("Router One")
                .with(soc2("2023-01-01", "2023-12-31").of("HALYARD HOLDING GMBH"))
                .with(soc2("2024-01-01", "2024-12-31").systems("router-one platform"))
                .with(soc2("2025-01-01", "2025-12-31").of(null).systems().examining());
        assertThat(security(file, "2026-06-01").strong().ranges()).containsExactly(range("2023-01-01", "2025-12-31"));
        assertThat(Coverage.of(at(file, "2026-06-01"), TrustCategory.PRIVACY).strong())
                .isEqualTo(DaySet.EMPTY);
    }

    @Test
    void required_categories_come_in_their_order() {
        VendorFileBuilder file =
                aVendorFile().requiring(TrustCategory.PRIVACY, TrustCategory.SECURITY, TrustCategory.AVAILABILITY);
        assertThat(Coverage.ofRequired(at(file, "2026-06-01")))
                .extracting(Coverage::category)
                .containsExactly(TrustCategory.SECURITY, TrustCategory.AVAILABILITY, TrustCategory.PRIVACY);
    }
}
