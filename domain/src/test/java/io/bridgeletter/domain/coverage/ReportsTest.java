package io.bridgeletter.domain.coverage;

import static io.bridgeletter.domain.coverage.Standpoints.at;
import static io.bridgeletter.domain.coverage.Standpoints.range;
import static io.bridgeletter.domain.vendorfiles.EvidenceBuilder.soc2;
import static io.bridgeletter.domain.vendorfiles.EvidenceBuilder.typeOne;
import static io.bridgeletter.domain.vendorfiles.VendorFileBuilder.aVendorFile;
import static org.assertj.core.api.Assertions.assertThat;

import io.bridgeletter.domain.vendorfiles.AgeBasis;
import io.bridgeletter.domain.vendorfiles.EvidenceBuilder;
import io.bridgeletter.domain.vendorfiles.EvidenceItem;
import io.bridgeletter.domain.vendorfiles.JudgementPolicy;
import io.bridgeletter.domain.vendorfiles.StatedDates;
import io.bridgeletter.domain.vendorfiles.VendorFile;
import io.bridgeletter.domain.vendors.Tier;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportsTest {
    private static final JudgementPolicy STANDARD = JudgementPolicy.standard();

    @Test
    void a_report_is_current_for_twelve_months_and_the_lag_after_its_period() {
        var file = aVendorFile().withSoc2("2024-04-01", "2025-03-31");
        assertThat(Reports.current(at(file, "2026-07-01"))).hasSize(1);
        assertThat(Reports.current(at(file, "2026-07-02"))).isEmpty();
        assertThat(Reports.nextExpected(soc2("2024-04-01", "2025-03-31").build(), STANDARD))
                .hasValue(LocalDate.parse("2026-07-01"));
    }

    @Test
    void a_type_one_is_current_for_six_months() {
        var file = aVendorFile().with(typeOne("2025-08-31"));
        assertThat(Reports.current(at(file, "2026-02-28"))).hasSize(1);
        assertThat(Reports.current(at(file, "2026-03-01"))).isEmpty();
    }

    @Test
    void age_may_count_from_the_issue_date() {
        JudgementPolicy byIssue =
                new JudgementPolicy(92, 183, 92, 12, 6, AgeBasis.ISSUE_DATE, 92, 7, 14, Set.of(Tier.T1));
        EvidenceItem report =
                soc2("2024-04-01", "2025-03-31").issued("2025-05-15").build();
        assertThat(Reports.currentUntil(report, byIssue)).hasValue(LocalDate.parse("2026-08-15"));
        assertThat(Reports.nextExpected(report, byIssue)).hasValue(LocalDate.parse("2026-07-01"));
    }

    @Test
    void a_report_without_its_date_is_never_current() {
        EvidenceItem undated =
                soc2("2024-04-01", "2025-03-31").period(null, null).build();
        assertThat(Reports.currentUntil(undated, STANDARD)).isEmpty();
        assertThat(Reports.nextExpected(undated, STANDARD)).isEmpty();
    }

    @Test
    void the_later_report_governs() {
        EvidenceBuilder old = soc2("2024-01-01", "2024-12-31");
        EvidenceBuilder latest = soc2("2025-01-01", "2025-12-31");
        assertThat(governing(old, latest)).containsExactly(latest.build());
        assertThat(governing(latest, old)).containsExactly(latest.build());
    }

    @Test
    void the_version_issued_later_governs() {
        EvidenceBuilder withdrawn = soc2("2025-01-01", "2025-12-31").issued("2026-02-01");
        EvidenceBuilder reissued = soc2("2025-01-01", "2025-12-31").issued("2026-03-01");
        assertThat(governing(reissued, withdrawn)).containsExactly(reissued.build());
    }

    @Test
    void reports_on_other_systems_or_entities_stand_beside_each_other() {
        assertThat(governing(
                        soc2("2024-01-01", "2024-12-31"),
                        soc2("2025-01-01", "2025-12-31").systems("Halyard Console")))
                .hasSize(2);
        assertThat(governing(
                        soc2("2024-01-01", "2024-12-31"),
                        soc2("2025-01-01", "2025-12-31").of("Kelp GmbH")))
                .hasSize(2);
        assertThat(governing(
                        soc2("2024-01-01", "2024-12-31"),
                        soc2("2025-01-01", "2025-12-31").of(null).systems()))
                .hasSize(1);
        assertThat(governing(soc2("2024-01-01", "2024-12-31").of(null).systems(), soc2("2025-01-01", "2025-12-31")))
                .hasSize(1);
    }

    @Test
    void a_type_one_never_replaces_a_type_two() {
        EvidenceBuilder typeTwo = soc2("2024-01-01", "2024-12-31");
        EvidenceBuilder typeOne = typeOne("2025-06-30");
        assertThat(governing(typeTwo, typeOne)).containsExactly(typeTwo.build(), typeOne.build());
        assertThat(governing(typeOne("2023-12-31"), typeTwo)).containsExactly(typeTwo.build());
        assertThat(governing(typeOne("2025-01-31"), typeOne)).containsExactly(typeOne.build());
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-30, 2026-06-29, 12",
        "2024-01-01, 2024-12-31, 12",
        "2024-02-29, 2025-02-28, 12",
        "2025-06-30, 2026-06-28, 11",
        "2025-01-01, 2025-06-30, 6",
        "2025-08-31, 2026-02-28, 6"
    })
    void months_are_counted_by_the_calendar(String from, String to, long months) {
        assertThat(ReportNote.wholeMonths(range(from, to))).isEqualTo(months);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-30, 2026-06-29, 2026-08-01, FULL_YEAR",
        "2025-01-01, 2025-06-30, 2025-08-01,",
        "2025-01-01, 2025-06-29, 2025-08-01, SHORT_PERIOD",
        "2025-01-01, 2025-03-31, 2025-05-01, SHORT_PERIOD",
        "2025-01-01, 2025-03-30, 2025-05-01, SHORT_PERIOD VERY_SHORT_PERIOD",
        "2025-01-01, 2025-06-30, 2025-07-14, FAST_ISSUANCE",
        "2025-01-01, 2025-06-30, 2025-06-30, FAST_ISSUANCE",
        "2025-01-01, 2025-06-30, 2025-07-15,",
        "2025-01-01, 2025-06-30, 2025-10-28,",
        "2025-01-01, 2025-06-30, 2025-10-29, SLOW_ISSUANCE",
        "2025-01-01, 2025-06-30, 2025-06-29,"
    })
    void notes_say_what_is_worth_knowing(LocalDate from, LocalDate to, LocalDate issued, String notes) {
        assertThat(ReportNote.of(new StatedDates(from, to, null, issued)))
                .extracting(Enum::name)
                .containsExactlyInAnyOrder(notes == null ? new String[0] : notes.split(" "));
    }

    @Test
    void missing_dates_give_no_notes() {
        assertThat(ReportNote.of(StatedDates.NONE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2025-04-01, FRESH", "2025-07-02, FRESH", "2025-07-03, AGEING", "2026-04-01, AGEING", "2026-04-02, OLD"
    })
    void age_has_three_bands(LocalDate today, AgeBand band) {
        assertThat(AgeBand.of(LocalDate.parse("2025-04-01"), today)).isEqualTo(band);
    }

    private static List<EvidenceItem> governing(EvidenceBuilder... reports) {
        var builder = aVendorFile();
        List.of(reports).forEach(builder::with);
        VendorFile file = builder.build();
        return Reports.governing(file, file.evidence());
    }
}
