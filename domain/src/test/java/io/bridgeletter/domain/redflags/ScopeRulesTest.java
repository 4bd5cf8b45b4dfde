package io.bridgeletter.domain.redflags;

import static io.bridgeletter.domain.evidence.TrustCategory.AVAILABILITY;
import static io.bridgeletter.domain.evidence.TrustCategory.PRIVACY;
import static io.bridgeletter.domain.evidence.TrustCategory.SECURITY;
import static io.bridgeletter.domain.redflags.Judged.flag;
import static io.bridgeletter.domain.redflags.Judged.flags;
import static io.bridgeletter.domain.redflags.Judged.labels;
import static io.bridgeletter.domain.vendorfiles.EvidenceBuilder.soc2;
import static io.bridgeletter.domain.vendorfiles.EvidenceBuilder.typeOne;
import static io.bridgeletter.domain.vendorfiles.VendorFileBuilder.aVendorFile;
import static org.assertj.core.api.Assertions.assertThat;

import io.bridgeletter.domain.vendorfiles.EvidenceBuilder;
import io.bridgeletter.domain.vendorfiles.VendorFileBuilder;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ScopeRulesTest {
    private static final String TODAY = "2026-06-19";

    @Test
    void a_report_of_another_entity_is_flagged_until_a_link_is_documented() {
        VendorFileBuilder file =
                aVendorFile().with(report().of("Halyard Holding GmbH").readOn("entity", 3));
        RedFlag flag = flag(file, TODAY, "RF2 (a)");
        assertThat(flag.severity()).isEqualTo(Severity.CRITICAL);
        assertThat(flag.since()).isEqualTo("2026-05-20");
        assertThat(flag.reason())
                .isEqualTo(Reason.of(
                        "RF2.other-entity", Argument.of("Halyard Routing, Inc."), Argument.of("Halyard Holding GmbH")));
        assertThat(flag.inputs()).extracting(FlagInput::page).containsExactly(3);
        assertThat(flag.action().key()).isEqualTo("document-entity-link");
        assertThat(labels(file.linking("Halyard Routing Inc", "Halyard Holding GmbH"), TODAY))
                .isEmpty();
    }

    @Test
    void the_contracting_entity_decides_not_the_legal_name() {
        assertThat(labels(aVendorFile().contractedWith("Kelp GmbH").with(report().of("KELP GmbH")), TODAY))
                .isEmpty();
        assertThat(labels(aVendorFile().contractedWith("Kelp GmbH").with(report()), TODAY))
                .containsExactly("RF2 (a)");
    }

    @Test
    void an_entity_that_nobody_read_is_flagged() {
        RedFlag flag = flag(aVendorFile().with(report().of(null)), TODAY, "RF2 (a)");
        assertThat(flag.reason().key()).isEqualTo("RF2.entity-not-stated");
        assertThat(flag.action().key()).isEqualTo("read-entity");
    }

    @Test
    void a_replaced_report_is_not_flagged_for_its_system() {
        VendorFileBuilder file = aVendorFile()
                .with(soc2("2024-04-01", "2025-03-31").systems("Old Mesh", "Halyard Gateway"))
                .with(report());
        assertThat(flags(file, TODAY, "RF2 (b)")).isEmpty();
    }

    @Test
    void a_system_boundary_without_the_service_is_flagged_until_an_alias_names_it() {
        VendorFileBuilder file = aVendorFile().with(report().systems("Model Mesh", "Billing"));
        RedFlag flag = flag(file, TODAY, "RF2 (b)");
        assertThat(flag.severity()).isEqualTo(Severity.CRITICAL);
        assertThat(flag.reason())
                .isEqualTo(Reason.of(
                        "RF2.other-system", Argument.of("Halyard Gateway"), Argument.of("Model Mesh, Billing")));
        assertThat(flag.action().key()).isEqualTo("add-alias");
        assertThat(flag.inputs()).extracting(FlagInput::field).containsExactly("system");
        assertThat(labels(file.alsoCalled("model mesh"), TODAY)).isEmpty();
    }

    @Test
    void a_boundary_that_nobody_read_is_flagged_and_one_report_that_names_the_service_is_enough() {
        RedFlag flag = flag(aVendorFile().with(report().systems()), TODAY, "RF2 (b)");
        assertThat(flag.reason().key()).isEqualTo("RF2.system-not-stated");
        assertThat(flag.action().key()).isEqualTo("read-system");
        assertThat(labels(aVendorFile().with(report().systems("Model Mesh")).with(report()), TODAY))
                .isEmpty();
    }

    @Test
    void a_required_category_that_no_report_examines_is_flagged() {
        RedFlag flag = flag(aVendorFile().requiring(SECURITY, PRIVACY).with(report()), TODAY, "RF2 (c)");
        assertThat(flag.severity()).isEqualTo(Severity.HIGH);
        assertThat(flag.subject()).isEqualTo("privacy");
        assertThat(flag.reason()).isEqualTo(Reason.of("RF2.category-missing", Argument.term("category.privacy")));
        assertThat(flag.since()).isEqualTo("2026-05-20");
        assertThat(flag.action().key()).isEqualTo("ask-for-category");
        assertThat(flag.inputs()).extracting(FlagInput::field).containsExactly("criteria");
    }

    @Test
    void a_category_that_the_next_report_dropped_is_flagged_since_that_report() {
        VendorFileBuilder file = aVendorFile()
                .requiring(SECURITY, AVAILABILITY)
                .with(soc2("2024-04-01", "2025-03-31").examining(SECURITY, AVAILABILITY))
                .with(report());
        RedFlag flag = flag(file, TODAY, "RF2 (c)");
        assertThat(flag.reason().key()).isEqualTo("RF2.category-dropped");
        assertThat(flag.since()).isEqualTo("2026-05-20");
    }

    @Test
    void a_category_of_a_report_that_overlaps_is_not_dropped() {
        VendorFileBuilder file = aVendorFile()
                .requiring(SECURITY, AVAILABILITY)
                .with(soc2("2024-05-01", "2025-04-01").examining(SECURITY, AVAILABILITY))
                .with(report());
        assertThat(flags(file, TODAY, "RF2 (c)")).isEmpty();
        VendorFileBuilder undated = aVendorFile()
                .requiring(SECURITY, AVAILABILITY)
                .with(soc2("2024-05-01", "2025-04-01").period(null, null).examining(SECURITY, AVAILABILITY))
                .with(report());
        assertThat(flags(undated, TODAY, "RF2 (c)")).isEmpty();
    }

    @Test
    void a_tail_opens_on_the_day_after_the_tolerance() {
        VendorFileBuilder file = aVendorFile().with(report());
        assertThat(labels(file, "2026-07-01")).isEmpty();
        RedFlag flag = flag(file, "2026-07-02", "RF2 (d)");
        assertThat(flag.since()).isEqualTo("2026-07-02");
        assertThat(flag.severity()).isEqualTo(Severity.MEDIUM);
        assertThat(flag.subject()).isEqualTo("security");
        assertThat(flag.reason().arguments())
                .containsExactly(
                        Argument.of(93),
                        Argument.of(LocalDate.parse("2026-03-31")),
                        Argument.of(92),
                        Argument.term("category.security"));
        assertThat(flag.inputs()).extracting(FlagInput::field).containsExactly("period-to");
        assertThat(flag.action().key()).isEqualTo("request-letter");
    }

    @Test
    void a_tail_beyond_183_days_is_high_and_only_a_report_helps() {
        VendorFileBuilder file = aVendorFile().with(report());
        assertThat(flag(file, "2026-09-30", "RF2 (d)").severity()).isEqualTo(Severity.MEDIUM);
        RedFlag late = flag(file, "2026-10-01", "RF2 (d)");
        assertThat(late.severity()).isEqualTo(Severity.HIGH);
        assertThat(late.since()).isEqualTo("2026-07-02");
        assertThat(late.action().key()).isEqualTo("request-letter");
        assertThat(flag(file, "2026-10-02", "RF2 (d)").action().key()).isEqualTo("request-report");
    }

    @Test
    void a_valid_letter_moves_the_tail() {
        VendorFileBuilder file = aVendorFile().with(report()).withBridgeLetter("2026-04-01", "2026-06-30");
        assertThat(labels(file, "2026-09-30")).isEmpty();
        RedFlag flag = flag(file, "2026-10-01", "RF2 (d)");
        assertThat(flag.since()).isEqualTo("2026-10-01");
        assertThat(flag.inputs()).extracting(FlagInput::field).containsExactly("covers-to");
        assertThat(flag.action().key()).isEqualTo("request-report");
    }

    @Test
    void every_category_has_its_own_tail() {
        VendorFileBuilder together =
                aVendorFile().requiring(SECURITY, AVAILABILITY).with(report().examining(SECURITY, AVAILABILITY));
        assertThat(flags(together, "2026-07-02", "RF2 (d)"))
                .extracting(RedFlag::subject)
                .containsExactly("security", "availability");
        VendorFileBuilder apart = aVendorFile()
                .requiring(SECURITY, AVAILABILITY)
                .with(soc2("2024-04-01", "2025-03-31").examining(SECURITY, AVAILABILITY))
                .with(report());
        assertThat(flags(apart, TODAY, "RF2 (d)")).extracting(RedFlag::subject).containsExactly("availability");
    }

    @Test
    void a_hole_in_the_window_is_flagged_until_it_is_accepted() {
        VendorFileBuilder file = aVendorFile()
                .requiring(SECURITY, AVAILABILITY)
                .with(soc2("2024-07-01", "2025-06-30").examining(SECURITY, AVAILABILITY))
                .with(soc2("2025-08-01", "2026-03-31").examining(SECURITY, AVAILABILITY));
        RedFlag flag = flag(file, TODAY, "RF2 (e)");
        assertThat(flag.severity()).isEqualTo(Severity.HIGH);
        assertThat(flag.subject()).isEqualTo("2025-07-01..2025-07-31");
        assertThat(flag.since()).isEqualTo("2026-05-20");
        assertThat(flag.reason().arguments())
                .containsExactly(
                        Argument.of(31),
                        Argument.of(LocalDate.parse("2025-07-01")),
                        Argument.of(LocalDate.parse("2025-07-31")),
                        Argument.term("category.security"),
                        Argument.term("category.availability"));
        assertThat(flag.inputs()).extracting(FlagInput::field).containsExactly("period-from");
        assertThat(flag.action().key()).isEqualTo("accept-hole");
        assertThat(flags(file, "2026-07-30", "RF2 (e)")).hasSize(1);
        assertThat(flags(file, "2026-07-31", "RF2 (e)")).isEmpty();
    }

    @Test
    void an_accepted_hole_is_flagged_again_on_the_day_after_the_acceptance_ends() {
        VendorFileBuilder file = aVendorFile()
                .withSoc2("2024-07-01", "2025-06-30")
                .with(soc2("2025-08-01", "2026-03-31").acceptedHole("2025-07-01", "2025-07-31", "2026-06-15"));
        assertThat(flags(file, "2026-06-15", "RF2 (e)")).isEmpty();
        assertThat(flag(file, "2026-06-16", "RF2 (e)").since()).isEqualTo("2026-06-16");
        assertThat(flag(file, "2026-07-20", "RF2 (e)").since()).isEqualTo("2026-06-16");
    }

    @Test
    void an_acceptance_for_good_ends_the_flag_whatever_ended_before() {
        VendorFileBuilder file = aVendorFile()
                .withSoc2("2024-07-01", "2025-06-30")
                .with(soc2("2025-08-01", "2026-03-31")
                        .acceptedHole("2025-07-01", "2025-07-31", "2026-06-15")
                        .acceptedHole("2025-07-01", "2025-07-31"));
        assertThat(flags(file, "2026-07-20", "RF2 (e)")).isEmpty();
    }

    @Test
    void a_report_on_another_system_explains_neither_hole_nor_tail_nor_category() {
        VendorFileBuilder file = aVendorFile()
                .requiring(SECURITY, PRIVACY)
                .withSoc2("2024-07-01", "2025-06-30")
                .withSoc2("2025-08-01", "2026-03-31")
                .with(soc2("2025-08-01", "2026-03-31").systems("Model Mesh").examining(PRIVACY));
        assertThat(flag(file, TODAY, "RF2 (e)").inputs()).hasSize(1);
        assertThat(flag(file, TODAY, "RF2 (c)").reason().key()).isEqualTo("RF2.category-missing");
        assertThat(flag(file, "2026-07-02", "RF2 (d)").inputs()).hasSize(1);
    }

    @Test
    void type_one_only_is_flagged_until_a_type_two_is_accepted() {
        VendorFileBuilder file = aVendorFile().with(typeOne("2026-03-31"));
        RedFlag flag = flag(file, TODAY, "RF2 (f)");
        assertThat(flag.severity()).isEqualTo(Severity.HIGH);
        assertThat(flag.since()).isEqualTo("2026-03-31");
        assertThat(flag.reason()).isEqualTo(Reason.of("RF2.type-one-only", Argument.of(1)));
        assertThat(flag.action().key()).isEqualTo("request-type-two");
        assertThat(flag.inputs()).extracting(FlagInput::field).containsExactly("as-of");
        assertThat(labels(aVendorFile().with(report()).with(typeOne("2025-03-31")), TODAY))
                .isEmpty();
    }

    @Test
    void a_period_that_ends_after_the_issue_date_is_impossible() {
        RedFlag flag = flag(
                aVendorFile()
                        .with(soc2("2026-01-01", "2026-12-31")
                                .issued("2026-02-12")
                                .since("2026-03-01")),
                TODAY,
                "RF2 (g)");
        assertThat(flag.severity()).isEqualTo(Severity.CRITICAL);
        assertThat(flag.since()).isEqualTo("2026-03-01");
        assertThat(flag.reason())
                .isEqualTo(Reason.of(
                        "RF2.period-end-after-issue",
                        Argument.of(LocalDate.parse("2026-12-31")),
                        Argument.of(LocalDate.parse("2026-02-12"))));
        assertThat(flag.action().key()).isEqualTo("correct-dates");
        assertThat(flag.inputs()).extracting(FlagInput::field).containsExactly("period-to", "report-date");
    }

    @Test
    void every_impossible_date_has_its_reason() {
        assertThat(impossible(soc2("2025-07-15", "2026-07-14").issued(null))).isEqualTo("RF2.period-end-in-future");
        assertThat(impossible(report().issued("2026-06-20"))).isEqualTo("RF2.issued-in-future");
        assertThat(impossible(report().period("2026-04-01", "2026-03-31"))).isEqualTo("RF2.period-reversed");
        assertThat(impossible(soc2("1989-12-31", "2026-03-31"))).isEqualTo("RF2.not-plausible");
        assertThat(impossible(report().issued("+20225-01-01"))).isEqualTo("RF2.not-plausible");
        RedFlag future = flag(aVendorFile().with(typeOne("2026-06-20").since("2026-06-20")), TODAY, "RF2 (g)");
        assertThat(future.reason().key()).isEqualTo("RF2.period-end-in-future");
        assertThat(future.since()).isEqualTo(TODAY);
        assertThat(future.inputs()).extracting(FlagInput::field).containsExactly("as-of", "report-date");
    }

    @Test
    void possible_dates_on_the_border_are_not_flagged() {
        assertThat(flags(aVendorFile().with(report().issued("2026-03-31")), TODAY, "RF2 (g)"))
                .isEmpty();
        assertThat(flags(aVendorFile().with(report().issued(TODAY)), TODAY, "RF2 (g)"))
                .isEmpty();
        assertThat(flags(aVendorFile().with(soc2(TODAY, TODAY).issued(null)), TODAY, "RF2 (g)"))
                .isEmpty();
        assertThat(flags(aVendorFile().with(report().period(null, null).issued(null)), TODAY, "RF2 (g)"))
                .isEmpty();
    }

    private static String impossible(EvidenceBuilder report) {
        return flag(aVendorFile().with(report), TODAY, "RF2 (g)").reason().key();
    }

    private static EvidenceBuilder report() {
        return soc2("2025-04-01", "2026-03-31");
    }
}
