package io.bridgeletter.domain.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.bridgeletter.domain.evidence.EvidenceTitle.Dates;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EvidenceTitleTest {
    private static final String HALYARD = "Halyard Routing, Inc.";
    private static final LocalDate FROM = LocalDate.parse("2025-07-01");
    private static final LocalDate TO = LocalDate.parse("2026-06-30");
    private static final LocalDate ISSUED = LocalDate.parse("2026-08-14");
    private static final Dates UNKNOWN = new Dates(null, null, null, null);

    @Test
    void a_report_on_a_period_is_called_by_it() {
        assertThat(new EvidenceTitle(EvidenceClass.SOC2_TYPE2, null, HALYARD, new Dates(FROM, TO, null, ISSUED)).text())
                .isEqualTo("SOC 2 Type 2, Halyard Routing, Inc., 2025-07-01 to 2026-06-30");
    }

    @Test
    void a_report_on_a_day_is_called_by_that_day() {
        assertThat(new EvidenceTitle(EvidenceClass.SOC2_TYPE1, null, HALYARD, new Dates(null, null, TO, ISSUED)).text())
                .isEqualTo("SOC 2 Type 1, Halyard Routing, Inc., as of 2026-06-30");
    }

    @Test
    void the_window_of_a_certificate_is_no_period() {
        assertThat(new EvidenceTitle(EvidenceClass.ISO27001_CERTIFICATE, null, HALYARD, new Dates(FROM, TO, null, null))
                        .text())
                .isEqualTo("ISO/IEC 27001 certificate, Halyard Routing, Inc., valid 2025-07-01 to 2026-06-30");
        assertThat(new EvidenceTitle(EvidenceClass.BADGE, "SOC 2", HALYARD, new Dates(null, TO, null, null)).text())
                .isEqualTo("Badge SOC 2, Halyard Routing, Inc., valid to 2026-06-30");
    }

    @Test
    void another_certificate_is_called_by_its_standard() {
        assertThat(new EvidenceTitle(EvidenceClass.ISO_OTHER_CERTIFICATE, "ISO 9001:2015", HALYARD, UNKNOWN).text())
                .isEqualTo("ISO 9001:2015 certificate, Halyard Routing, Inc.");
    }

    @Test
    void what_has_only_a_date_of_writing_is_called_by_it() {
        assertThat(new EvidenceTitle(EvidenceClass.DPA, null, HALYARD, new Dates(null, null, null, ISSUED)).text())
                .isEqualTo("Data processing agreement, Halyard Routing, Inc., 2026-08-14");
    }

    @Test
    void half_a_period_is_told_as_half() {
        assertThat(new EvidenceTitle(EvidenceClass.SOC3, null, null, new Dates(FROM, null, null, ISSUED)).text())
                .isEqualTo("SOC 3, from 2025-07-01");
    }

    @ParameterizedTest
    @EnumSource
    void every_class_has_a_name_without_anything_else(EvidenceClass evidenceClass) {
        assertThat(new EvidenceTitle(evidenceClass, null, " ", UNKNOWN).text())
                .isNotBlank()
                .doesNotContain(",");
    }

    @Test
    void a_title_is_never_longer_than_evidence_may_have_it() {
        assertThat(new EvidenceTitle(EvidenceClass.SOC3, null, "x".repeat(400), UNKNOWN).text())
                .hasSize(300);
    }
}
