package io.bridgeletter.domain.coverage;

import static io.bridgeletter.domain.coverage.Standpoints.at;
import static io.bridgeletter.domain.coverage.Standpoints.range;
import static io.bridgeletter.domain.evidence.EvidenceClass.BRIDGE_LETTER;
import static io.bridgeletter.domain.vendorfiles.EvidenceBuilder.evidence;
import static io.bridgeletter.domain.vendorfiles.EvidenceBuilder.soc2;
import static io.bridgeletter.domain.vendorfiles.LetterBuilder.letter;
import static io.bridgeletter.domain.vendorfiles.LetterBuilder.letterAsOf;
import static io.bridgeletter.domain.vendorfiles.VendorFileBuilder.aVendorFile;
import static org.assertj.core.api.Assertions.assertThat;

import io.bridgeletter.domain.evidence.EvidenceState;
import io.bridgeletter.domain.evidence.TrustCategory;
import io.bridgeletter.domain.vendorfiles.EvidenceBuilder;
import io.bridgeletter.domain.vendorfiles.LetterBuilder;
import io.bridgeletter.domain.vendorfiles.MaterialChanges;
import io.bridgeletter.domain.vendorfiles.SignatoryRole;
import io.bridgeletter.domain.vendors.ServiceId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LettersTest {
    private static final String FROM = "2024-10-01";
    private static final String TO = "2025-09-30";

    @Test
    void a_faultless_letter_speaks_for_its_days_and_the_categories_of_its_report() {
        LetterJudgement judgement = judge(good("2025-10-01", "2025-12-31"));
        assertThat(judgement.faults()).isEmpty();
        assertThat(judgement.isValid()).isTrue();
        assertThat(judgement.speaksFor()).isEqualTo(range("2025-10-01", "2025-12-31"));
        assertThat(judgement.categories()).containsExactly(TrustCategory.SECURITY);
    }

    @Test
    void listed_changes_are_as_good_as_none() {
        assertThat(judge(good("2025-10-01", "2025-12-31").changes(MaterialChanges.LISTED))
                        .isValid())
                .isTrue();
    }

    @Test
    void nobody_can_represent_days_that_have_not_happened() {
        assertThat(judge(good("2025-10-01", "2025-12-20").signed("2025-12-13")).speaksFor())
                .isEqualTo(range("2025-10-01", "2025-12-13"));
        assertThat(judge(good("2025-10-01", "2025-12-20").signed("2025-12-12")).faults())
                .containsExactly(LetterFault.SIGNED_TOO_EARLY);
    }

    @Test
    void a_letter_signed_before_its_first_day_speaks_for_none() {
        LetterBuilder early = good("2025-10-01", "2025-10-05").signed("2025-09-30");
        LetterJudgement judgement = Letters.judge(
                        at(aVendorFile().with(soc2(FROM, TO).issued(TO)).with(early), "2026-01-15"))
                .get(0);
        assertThat(judgement.isValid()).isTrue();
        assertThat(judgement.speaksFor()).isNull();
    }

    @Test
    void a_letter_as_of_a_day_speaks_from_the_report_to_that_day() {
        assertThat(judge(letterAsOf("2025-11-30").citing(FROM, TO)).speaksFor())
                .isEqualTo(range("2025-10-01", "2025-11-30"));
    }

    @Test
    void a_letter_never_fills_the_past() {
        assertThat(judge(good("2024-01-01", "2025-11-30")).speaksFor()).isEqualTo(range("2025-10-01", "2025-11-30"));
    }

    @Test
    void ninety_two_days_are_the_most() {
        assertThat(judge(good("2025-10-01", "2025-12-31")).isValid()).isTrue();
        assertThat(judge(good("2025-10-01", "2026-01-01")).faults()).containsExactly(LetterFault.COVERS_TOO_LONG);
    }

    @Test
    void starting_a_day_late_is_a_fault() {
        assertThat(judge(good("2025-10-02", "2025-12-01")).faults()).containsExactly(LetterFault.COVER_STARTS_LATE);
    }

    @Test
    void ending_before_it_starts_is_a_fault() {
        assertThat(judge(good("2025-10-01", "2025-09-30").signed("2025-11-20")).faults())
                .containsExactly(LetterFault.COVER_REVERSED);
        assertThat(judge(good("2025-10-01", "2025-10-01").signed("2025-11-20")).isValid())
                .isTrue();
    }

    @Test
    void a_letter_older_than_its_report_is_a_question() {
        assertThat(judge(good("2025-10-01", "2025-11-13")).faults()).containsExactly(LetterFault.OLDER_THAN_REPORT);
        assertThat(judge(good("2025-10-01", "2025-11-14")).isValid()).isTrue();
    }

    @Test
    void a_letter_must_be_newer_than_only_one_version_of_its_report() {
        var file = aVendorFile()
                .withSoc2(FROM, TO)
                .with(soc2(FROM, TO).issued("2026-01-10"))
                .with(good("2025-10-01", "2025-12-01"));
        assertThat(Letters.judge(at(file, "2026-01-15"))).allMatch(LetterJudgement::isValid);
    }

    @Test
    void a_report_without_issue_date_cannot_be_bridged() {
        var file = aVendorFile().with(soc2(FROM, TO).issued(null)).with(good("2025-10-01", "2025-12-01"));
        assertThat(Letters.judge(at(file, "2026-01-15")).get(0).faults())
                .containsExactly(LetterFault.REPORT_ISSUE_DATE_MISSING);
    }

    @Test
    void only_executives_of_the_vendor_can_sign() {
        assertThat(judge(good("2025-10-01", "2025-12-01").signedBy(SignatoryRole.AUDITOR))
                        .faults())
                .containsExactly(LetterFault.SIGNED_BY_AUDITOR);
        assertThat(judge(good("2025-10-01", "2025-12-01").signedBy(SignatoryRole.OTHER))
                        .faults())
                .containsExactly(LetterFault.SIGNATORY_NOT_EXECUTIVE);
        assertThat(judge(good("2025-10-01", "2025-12-01").signedBy(SignatoryRole.NOT_STATED))
                        .faults())
                .containsExactly(LetterFault.SIGNATORY_NOT_EXECUTIVE);
    }

    @Test
    void it_must_say_whether_anything_changed() {
        assertThat(judge(good("2025-10-01", "2025-12-01").changes(MaterialChanges.NOT_STATED))
                        .faults())
                .containsExactly(LetterFault.CHANGES_NOT_STATED);
    }

    @Test
    void it_must_cite_a_report_on_file() {
        assertThat(judge(letter("2025-10-01", "2025-12-01").citing(FROM, "2025-09-29"))
                        .faults())
                .containsExactly(LetterFault.REPORT_NOT_ON_FILE, LetterFault.COVER_STARTS_LATE);
        assertThat(judge(letter("2025-10-01", "2025-12-01").citing("2024-10-02", TO))
                        .faults())
                .containsExactly(LetterFault.REPORT_NOT_ON_FILE);
        assertThat(judge(letter("2025-10-01", "2025-12-01").citing(null, TO)).faults())
                .containsExactly(LetterFault.REPORT_PERIOD_MISSING);
    }

    @Test
    void every_fault_is_listed() {
        LetterBuilder empty = letter(null, null)
                .signedBy(SignatoryRole.NOT_STATED)
                .changes(MaterialChanges.NOT_STATED)
                .filed(evidence(BRIDGE_LETTER).of(null).publicly());
        assertThat(judge(empty).faults())
                .containsExactlyInAnyOrder(
                        LetterFault.NOT_ON_FILE,
                        LetterFault.REPORT_PERIOD_MISSING,
                        LetterFault.COVER_END_MISSING,
                        LetterFault.LETTER_DATE_MISSING,
                        LetterFault.ENTITY_MISSING,
                        LetterFault.SIGNATORY_NOT_EXECUTIVE,
                        LetterFault.CHANGES_NOT_STATED);
        assertThat(judge(empty).categories()).isEmpty();
        assertThat(judge(empty).isValid()).isFalse();
    }

    @Test
    void only_an_accepted_private_letter_with_its_document_counts() {
        for (EvidenceBuilder filed : new EvidenceBuilder[] {
            evidence(BRIDGE_LETTER).in(EvidenceState.READ),
            evidence(BRIDGE_LETTER).publicly(),
            evidence(BRIDGE_LETTER).withoutDocument()
        }) {
            assertThat(judge(good("2025-10-01", "2025-12-01").filed(filed)).faults())
                    .containsExactly(LetterFault.NOT_ON_FILE);
        }
    }

    @Test
    void another_entity_cannot_speak_unless_it_is_linked() {
        LetterBuilder other =
                good("2025-10-01", "2025-12-01").filed(evidence(BRIDGE_LETTER).of("Halyard Holding"));
        assertThat(judge(other).faults()).containsExactly(LetterFault.OTHER_ENTITY);
        var linked = aVendorFile()
                .linking("Halyard Routing", "Halyard Holding")
                .withSoc2(FROM, TO)
                .with(other);
        assertThat(Letters.judge(at(linked, "2026-01-15"))).allMatch(LetterJudgement::isValid);
    }

    @Test
    void a_letter_from_the_future_speaks_for_no_day() {
        assertThat(judge(good("2025-10-01", "2025-12-31").signed("2026-01-15")).isValid())
                .isTrue();
        assertThat(judge(good("2025-10-01", "2025-12-31").signed("2026-01-16")).faults())
                .containsExactly(LetterFault.LETTER_DATE_IN_FUTURE);
    }

    @Test
    void letters_about_other_services_are_not_judged() {
        LetterBuilder other =
                good("2025-10-01", "2025-12-01").filed(evidence(BRIDGE_LETTER).about(new ServiceId(new UUID(9, 9))));
        assertThat(Letters.judge(at(aVendorFile().withSoc2(FROM, TO).with(other), "2026-01-15")))
                .isEmpty();
    }

    private static LetterBuilder good(String from, String to) {
        return letter(from, to).citing(FROM, TO);
    }

    private static LetterJudgement judge(LetterBuilder letter) {
        return Letters.judge(at(aVendorFile().withSoc2(FROM, TO).with(letter), "2026-01-15"))
                .get(0);
    }
}
