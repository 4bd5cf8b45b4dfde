package io.bridgeletter.domain.reminders;

import static io.bridgeletter.domain.evidence.EvidenceClass.BRIDGE_LETTER;
import static io.bridgeletter.domain.evidence.EvidenceClass.DPA;
import static io.bridgeletter.domain.evidence.EvidenceClass.ISO27001_CERTIFICATE;
import static io.bridgeletter.domain.evidence.EvidenceClass.SOC2_TYPE2;
import static io.bridgeletter.domain.vendorfiles.EvidenceBuilder.evidence;
import static io.bridgeletter.domain.vendorfiles.EvidenceBuilder.soc2;
import static io.bridgeletter.domain.vendorfiles.EvidenceBuilder.typeOne;
import static io.bridgeletter.domain.vendorfiles.VendorFileBuilder.aVendorFile;
import static org.assertj.core.api.Assertions.assertThat;

import io.bridgeletter.domain.cuecs.CuecStatus;
import io.bridgeletter.domain.evidence.EvidenceState;
import io.bridgeletter.domain.evidence.TrustCategory;
import io.bridgeletter.domain.tenancy.MemberId;
import io.bridgeletter.domain.vendorfiles.EvidenceRequest;
import io.bridgeletter.domain.vendorfiles.JudgementPolicy;
import io.bridgeletter.domain.vendorfiles.VendorFileBuilder;
import io.bridgeletter.domain.vendors.VendorState;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AnchorsTest {
    @Test
    void the_next_report_is_expected_after_the_latest_one() {
        VendorFileBuilder file =
                aVendorFile().withSoc2("2024-04-01", "2025-03-31").withSoc2("2025-04-01", "2026-03-31");
        assertThat(days(file, "2026-05-20")).containsExactly("REPORT_EXPECTED 2027-07-01");
        assertThat(days(aVendorFile().with(typeOne("2026-03-31")), "2026-05-20"))
                .isEmpty();
    }

    @Test
    void a_certificate_has_its_expiry_and_the_surveillance_dates_after_its_acceptance() {
        VendorFileBuilder file = aVendorFile()
                .with(evidence(ISO27001_CERTIFICATE)
                        .since("2026-05-01")
                        .validTo("2028-04-30", "2026-04-30", "2026-05-01", "2027-05-01"))
                .with(evidence(ISO27001_CERTIFICATE).in(EvidenceState.READ).validTo("2029-01-01"))
                .with(evidence(DPA).validTo("2029-01-01"));
        assertThat(days(file, "2026-05-20"))
                .containsExactly(
                        "CERTIFICATE_SURVEILLANCE 2026-05-01",
                        "CERTIFICATE_SURVEILLANCE 2027-05-01",
                        "CERTIFICATE_EXPIRY 2028-04-30");
        assertThat(days(
                        aVendorFile().with(evidence(ISO27001_CERTIFICATE).validTo("2028-04-30", "2020-01-01")),
                        "2026-05-20"))
                .hasSize(2);
    }

    @Test
    void controls_of_the_latest_report_have_their_review_dates() {
        VendorFileBuilder file = aVendorFile()
                .withSoc2("2024-04-01", "2025-03-31")
                .withCuec("CC6.1/1", true, CuecStatus.PLANNED, "2026-01-01", false)
                .withSoc2("2025-04-01", "2026-03-31")
                .withCuec("CC6.1/1", true, CuecStatus.PLANNED, "2026-09-01", false)
                .withCuec("CC6.1/2", true, CuecStatus.PLANNED, null, false);
        assertThat(days(file, "2026-05-20")).containsExactly("CUEC_REVIEW 2026-09-01", "REPORT_EXPECTED 2027-07-01");
    }

    @Test
    void a_control_that_does_not_apply_has_no_review() {
        VendorFileBuilder file = aVendorFile()
                .withSoc2("2025-04-01", "2026-03-31")
                .withCuec("CC6.1/1", true, CuecStatus.NOT_APPLICABLE, "2026-08-01", false)
                .withCuec("CC6.1/2", true, null, "2026-09-01", false);
        assertThat(days(file, "2026-05-20")).containsExactly("CUEC_REVIEW 2026-09-01", "REPORT_EXPECTED 2027-07-01");
    }

    @ParameterizedTest
    @EnumSource(VendorState.class)
    void nobody_is_reminded_of_a_vendor_that_was_rejected_or_offboarded(VendorState state) {
        VendorFileBuilder file = aVendorFile()
                .withSoc2("2025-04-01", "2026-03-31")
                .withCuec("CC6.1/1", true, CuecStatus.PLANNED, "2026-05-01", false)
                .with(evidence(ISO27001_CERTIFICATE).validTo("2028-04-30", "2027-05-01"))
                .withRequest(SOC2_TYPE2, "2026-05-01", EvidenceRequest.State.OPEN)
                .in(state);
        assertThat(days(file, "2026-06-20"))
                .hasSize(state == VendorState.REJECTED || state == VendorState.OFFBOARDED ? 0 : 6);
    }

    @Test
    void only_open_requests_are_due() {
        VendorFileBuilder file = aVendorFile()
                .withRequest(SOC2_TYPE2, "2026-05-01", EvidenceRequest.State.OPEN)
                .withRequest(SOC2_TYPE2, "2026-04-01", EvidenceRequest.State.REFUSED);
        assertThat(days(file, "2026-05-20")).containsExactly("REQUEST_DUE 2026-05-31");
    }

    @Test
    void a_letter_is_wanted_when_the_tail_reaches_60_days() {
        VendorFileBuilder file = aVendorFile().withSoc2("2025-04-01", "2026-03-31");
        assertThat(days(file, "2026-05-29")).containsExactly("REPORT_EXPECTED 2027-07-01");
        assertThat(days(file, "2026-05-30")).containsExactly("LETTER_WANTED 2026-05-30", "REPORT_EXPECTED 2027-07-01");
        assertThat(days(file, "2026-08-30")).contains("LETTER_WANTED 2026-05-30");
    }

    @Test
    void no_letter_is_wanted_when_a_report_is_due_within_30_days_or_a_letter_was_asked_for() {
        VendorFileBuilder file = aVendorFile().withSoc2("2025-04-01", "2026-03-31");
        assertThat(days(file, "2027-05-31")).contains("LETTER_WANTED 2026-05-30");
        assertThat(days(file, "2027-06-01")).containsExactly("REPORT_EXPECTED 2027-07-01");
        assertThat(days(file, "2027-07-01")).containsExactly("REPORT_EXPECTED 2027-07-01");
        assertThat(days(file, "2027-07-02")).contains("LETTER_WANTED 2026-05-30");
        assertThat(days(file.withRequest(BRIDGE_LETTER, "2026-05-01", EvidenceRequest.State.OPEN), "2026-06-15"))
                .containsExactly("REQUEST_DUE 2026-05-31", "REPORT_EXPECTED 2027-07-01");
        VendorFileBuilder refused = aVendorFile()
                .withSoc2("2025-04-01", "2026-03-31")
                .withRequest(BRIDGE_LETTER, "2026-05-01", EvidenceRequest.State.REFUSED)
                .withRequest(DPA, "2026-05-01", EvidenceRequest.State.OPEN);
        assertThat(days(refused, "2026-06-15")).contains("LETTER_WANTED 2026-05-30");
    }

    @Test
    void the_category_that_ends_first_decides_when_a_letter_is_wanted() {
        VendorFileBuilder file = aVendorFile()
                .requiring(TrustCategory.SECURITY, TrustCategory.AVAILABILITY)
                .with(soc2("2025-01-01", "2025-12-31").examining(TrustCategory.SECURITY, TrustCategory.AVAILABILITY))
                .withSoc2("2025-04-01", "2026-03-31");
        assertThat(days(file, "2026-05-20")).contains("LETTER_WANTED 2026-03-01");
    }

    @Test
    void an_anchor_answered_by_people_is_an_item() {
        People people = new People(new MemberId(new UUID(0, 1)), null, null, Set.of());
        Anchor anchor = new Anchor(
                new ReminderSubject(ReminderKind.REQUEST_DUE, new UUID(4, 1)), LocalDate.parse("2026-05-31"));
        assertThat(anchor.answeredBy(people)).isEqualTo(new ReminderItem(anchor.subject(), anchor.day(), people));
    }

    private static List<String> days(VendorFileBuilder file, String today) {
        return Anchors.of(file.build(), LocalDate.parse(today), JudgementPolicy.standard()).stream()
                .map(anchor -> anchor.subject().kind() + " " + anchor.day())
                .toList();
    }
}
