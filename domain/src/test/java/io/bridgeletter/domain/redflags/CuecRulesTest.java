package io.bridgeletter.domain.redflags;

import static io.bridgeletter.domain.cuecs.CuecStatus.IMPLEMENTED;
import static io.bridgeletter.domain.cuecs.CuecStatus.PLANNED;
import static io.bridgeletter.domain.redflags.Judged.flag;
import static io.bridgeletter.domain.redflags.Judged.flags;
import static io.bridgeletter.domain.redflags.Judged.labels;
import static io.bridgeletter.domain.vendorfiles.EvidenceBuilder.soc2;
import static io.bridgeletter.domain.vendorfiles.VendorFileBuilder.aVendorFile;
import static org.assertj.core.api.Assertions.assertThat;

import io.bridgeletter.domain.vendorfiles.CuecConfirmation;
import io.bridgeletter.domain.vendorfiles.VendorFileBuilder;
import io.bridgeletter.domain.vendors.ServiceKind;
import io.bridgeletter.domain.vendors.Tier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CuecRulesTest {
    private static final String TODAY = "2026-06-19";

    @Test
    void a_list_that_nobody_confirmed_is_flagged() {
        RedFlag flag = flag(confirmed(CuecConfirmation.NOT_CONFIRMED), TODAY, "RF3");
        assertThat(flag.severity()).isEqualTo(Severity.HIGH);
        assertThat(flag.since()).isEqualTo("2026-05-20");
        assertThat(flag.reason()).isEqualTo(Reason.of("RF3.not-confirmed", Argument.of(0)));
        assertThat(flag.action().key()).isEqualTo("confirm-cuecs");
        assertThat(flag.inputs()).extracting(FlagInput::field).containsExactly("cuec");
        assertThat(flag.subject()).isEqualTo(flag.action().id().toString());
    }

    @Test
    void a_report_with_none_needs_the_confirmation_that_none_are_stated() {
        assertThat(labels(confirmed(CuecConfirmation.NONE_STATED), TODAY)).isEmpty();
        assertThat(flag(confirmed(CuecConfirmation.CONFIRMED), TODAY, "RF3")
                        .reason()
                        .key())
                .isEqualTo("RF3.confirmation-differs");
        VendorFileBuilder contradiction =
                confirmed(CuecConfirmation.NONE_STATED).withCuec("CC1.1/1", true, PLANNED, null, false);
        assertThat(flag(contradiction, TODAY, "RF3").reason())
                .isEqualTo(Reason.of("RF3.confirmation-differs", Argument.of(1)));
    }

    @Test
    void every_control_needs_an_owner_and_a_status() {
        VendorFileBuilder file = confirmed(CuecConfirmation.CONFIRMED)
                .withCuec("CC1.1/1", true, PLANNED, null, false)
                .withCuec("CC1.1/2", false, PLANNED, null, false)
                .withCuec("CC1.1/3", true, null, null, false)
                .withCuec("CC1.1/4", false, null, null, false);
        RedFlag flag = flag(file, TODAY, "RF3");
        assertThat(flag.reason()).isEqualTo(Reason.of("RF3.no-plan", Argument.of(2), Argument.of(2), Argument.of(4)));
        assertThat(flag.action().key()).isEqualTo("assign-cuecs");
        assertThat(flag.severity()).isEqualTo(Severity.HIGH);
        assertThat(labels(confirmed(CuecConfirmation.CONFIRMED).withCuec("CC6.1/1", true, PLANNED, null, false), TODAY))
                .isEmpty();
        assertThat(labels(
                        confirmed(CuecConfirmation.CONFIRMED).withCuec("CC1.1/1", false, PLANNED, null, false), TODAY))
                .containsExactly("RF3");
        assertThat(labels(confirmed(CuecConfirmation.CONFIRMED).withCuec("CC1.1/1", true, null, null, false), TODAY))
                .containsExactly("RF3");
    }

    @ParameterizedTest
    @CsvSource({
        "T1, CC6.1/1, false, CRITICAL",
        "T1, CC6/1, false, CRITICAL",
        "T1, C1.2/1, false, CRITICAL",
        "T1, 'CC2.1,C1.1/1', false, CRITICAL",
        "T1, CC1.1/1, false, HIGH",
        "T1, CC61/1, false, HIGH",
        "T1, CC6.1/1, true, HIGH",
        "T2, CC6.1/1, false, HIGH"
    })
    void an_unowned_access_control_of_a_tier_one_service_is_critical(
            Tier tier, String ref, boolean owner, Severity severity) {
        VendorFileBuilder file = confirmed(CuecConfirmation.CONFIRMED)
                .tier(tier, ServiceKind.OTHER)
                .withCuec(ref, owner, null, null, false);
        assertThat(flag(file, TODAY, "RF3").severity()).isEqualTo(severity);
    }

    @Test
    void only_the_latest_current_report_counts() {
        VendorFileBuilder file = aVendorFile()
                .with(soc2("2024-04-01", "2025-03-31").confirmed(CuecConfirmation.NOT_CONFIRMED))
                .withSoc2("2025-04-01", "2026-03-31");
        assertThat(labels(file, TODAY)).isEmpty();
        VendorFileBuilder stale =
                aVendorFile().with(soc2("2023-04-01", "2024-03-31").confirmed(CuecConfirmation.NOT_CONFIRMED));
        assertThat(flags(stale, TODAY, "RF3")).isEmpty();
    }

    @Test
    void a_late_review_is_flagged_from_the_day_after_it() {
        VendorFileBuilder file = planned("2026-06-18", "2026-06-19", "2026-06-10");
        RedFlag flag = flag(file, TODAY, "RF3b");
        assertThat(flag.severity()).isEqualTo(Severity.MEDIUM);
        assertThat(flag.since()).isEqualTo("2026-06-11");
        assertThat(flag.reason()).isEqualTo(Reason.of("RF3b.review-late", Argument.of("CC1.1/0, CC1.1/2")));
        assertThat(flag.action().key()).isEqualTo("review-cuecs");
        assertThat(flag.inputs()).hasSize(1);
        assertThat(flag(planned("2026-01-10"), TODAY, "RF3b").since()).isEqualTo("2026-05-20");
        assertThat(labels(planned("2026-06-19"), TODAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"T1, true", "T2, true", "T3, false", "T4, false"})
    void missing_evidence_of_an_implemented_control_counts_in_the_upper_tiers(Tier tier, boolean flagged) {
        VendorFileBuilder file = confirmed(CuecConfirmation.CONFIRMED)
                .tier(tier, ServiceKind.OTHER)
                .withCuec("CC1.1/1", true, IMPLEMENTED, null, false)
                .withCuec("CC1.1/2", true, IMPLEMENTED, null, true);
        assertThat(flags(file, TODAY, "RF3b")).hasSize(flagged ? 1 : 0);
    }

    @Test
    void missing_evidence_is_flagged_since_the_report_was_accepted() {
        VendorFileBuilder file =
                confirmed(CuecConfirmation.CONFIRMED).withCuec("CC1.1/1", true, IMPLEMENTED, null, false);
        RedFlag flag = flag(file, TODAY, "RF3b");
        assertThat(flag.since()).isEqualTo("2026-05-20");
        assertThat(flag.reason()).isEqualTo(Reason.of("RF3b.evidence-missing", Argument.of("CC1.1/1")));
        assertThat(flag.action().key()).isEqualTo("attach-cuec-evidence");
        RedFlag both = flag(file.withCuec("CC1.1/2", true, PLANNED, "2026-06-18", false), TODAY, "RF3b");
        assertThat(both.reason())
                .isEqualTo(Reason.of(
                        "RF3b.review-late-and-evidence-missing", Argument.of("CC1.1/2"), Argument.of("CC1.1/1")));
        assertThat(both.since()).isEqualTo("2026-05-20");
        assertThat(both.action().key()).isEqualTo("review-cuecs");
    }

    private static VendorFileBuilder confirmed(CuecConfirmation confirmation) {
        return aVendorFile().with(soc2("2025-04-01", "2026-03-31").confirmed(confirmation));
    }

    private static VendorFileBuilder planned(String... reviews) {
        VendorFileBuilder file = confirmed(CuecConfirmation.CONFIRMED);
        for (int row = 0; row < reviews.length; row++) {
            file.withCuec("CC1.1/" + row, true, PLANNED, reviews[row], false);
        }
        return file;
    }
}
