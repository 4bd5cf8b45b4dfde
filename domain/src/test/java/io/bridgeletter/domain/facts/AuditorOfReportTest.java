package io.bridgeletter.domain.facts;

import static io.bridgeletter.domain.layout.DocumentBuilder.aDocument;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.bridgeletter.domain.layout.DocumentBuilder;
import org.junit.jupiter.api.Test;

/** Who wrote a report and of which day it is, and how sure that is. */
class AuditorOfReportTest {
    private static final String REPORT = "# Independent Service Auditor's Report\n\nWe have examined the relay.\n\n";

    @Test
    void a_signature_beside_the_date_is_surest() {
        var dated = read(
                aDocument().page(REPORT + "Larch Cloud LLP\n\nMay 29, 2026").page("No more."));
        var undated = read(aDocument().page(REPORT + "Larch Cloud LLP").page("No more."));

        assertThat(dated.value(Field.AUDITOR)).contains("Larch Cloud LLP");
        assertThat(dated.value(Field.REPORT_DATE)).contains("2026-05-29");
        assertThat(confidence(dated, Field.REPORT_DATE)).isEqualTo(0.95);
        assertThat(confidence(dated, Field.AUDITOR)).isGreaterThan(confidence(undated, Field.AUDITOR) + 0.05);
    }

    @Test
    void a_label_names_the_firm_however_it_signs() {
        var read = read(aDocument().page("Prepared by Larch Cloud, certified public accountants"));

        assertThat(read.value(Field.AUDITOR)).contains("Larch Cloud");
    }

    @Test
    void another_firm_makes_it_less_sure() {
        var one = read(aDocument().page("Larch Cloud LLP, Certified Public Accountants"));
        var two = read(aDocument().page("Larch Cloud LLP, Certified Public Accountants\n\nAbbot Lindqvist LLP, Kiel"));

        assertThat(one.value(Field.AUDITOR)).contains("Larch Cloud LLP");
        assertThat(confidence(one, Field.AUDITOR)).isCloseTo(0.75, within(0.0001));
        assertThat(two.value(Field.AUDITOR)).contains("Larch Cloud LLP");
        assertThat(confidence(two, Field.AUDITOR)).isCloseTo(0.65, within(0.0001));
    }

    @Test
    void a_running_footer_makes_it_surer() {
        assertThat(confidence(read(footer("Report of Larch Cloud LLP")), Field.AUDITOR))
                .isCloseTo(0.8, within(0.0001));
        assertThat(confidence(read(footer("Report of Abbot Lindqvist LLP")), Field.AUDITOR))
                .isCloseTo(0.75, within(0.0001));
        assertThat(confidence(read(footer("Report of the relay")), Field.AUDITOR))
                .isCloseTo(0.75, within(0.0001));
    }

    private static DocumentBuilder footer(String text) {
        return aDocument()
                .footer(text)
                .page("Larch Cloud LLP, Certified Public Accountants")
                .page("It is told.")
                .page("It ends.");
    }

    @Test
    void the_same_firm_is_one_however_it_is_written() {
        var read = read(aDocument().page("Larch Cloud LLP, Kiel\n\nIt is told.\n\nLARCH CLOUD LLP, Kiel"));

        assertThat(read.value(Field.AUDITOR)).contains("Larch Cloud LLP");
        assertThat(confidence(read, Field.AUDITOR)).isCloseTo(0.85, within(0.0001));
    }

    @Test
    void a_firm_in_a_long_text_or_on_a_late_page_is_somebody_elses() {
        assertThat(read(aDocument().page("Larch Cloud LLP" + " has told us of it".repeat(12) + "."))
                        .facts())
                .isEmpty();
        assertThat(read(aDocument().page("1.").page("2.").page("3.").page("4.").page("Larch Cloud LLP, Kiel"))
                        .facts())
                .isEmpty();
    }

    @Test
    void a_letterhead_has_the_profession_below_the_name() {
        assertThat(read(aDocument().page("## Larch Cloud, P.C.\n\nCertified Public Accountants, Kiel"))
                        .value(Field.AUDITOR))
                .contains("Larch Cloud, P.C.");
        assertThat(read(aDocument().page("## Larch Cloud, P.C.\n\nRelays and more, Kiel"))
                        .value(Field.AUDITOR))
                .isEmpty();
        assertThat(read(aDocument().page("## Larch Cloud, P.C.")).value(Field.AUDITOR))
                .isEmpty();
    }

    @Test
    void the_last_date_of_the_report_counts_and_none_in_a_sentence() {
        assertThat(read(aDocument().page(REPORT + "May 28, 2026\n\nLarch Cloud LLP\n\nMay 29, 2026"))
                        .value(Field.REPORT_DATE))
                .contains("2026-05-29");
        assertThat(read(aDocument()
                                .page(REPORT
                                        + "May 28, 2026\n\nIt was so until May 29, 2026 and on all the days before"))
                        .value(Field.REPORT_DATE))
                .contains("2026-05-28");
        assertThat(read(aDocument()
                                .page(REPORT + "It was told to us on May 29, 2026 by those who look after the relay "
                                        + "and all of its branches in the whole of the land, and it was right."))
                        .value(Field.REPORT_DATE))
                .isEmpty();
        assertThat(read(aDocument().page(REPORT + "May 28, 2026 and May 29, 2026"))
                        .value(Field.REPORT_DATE))
                .isEmpty();
    }

    @Test
    void a_date_whose_order_is_not_told_is_not_sure() {
        assertThat(confidence(read(aDocument().page(REPORT + "Kiel, 04/05/2026")), Field.REPORT_DATE))
                .isEqualTo(0.6);
    }

    @Test
    void a_label_may_tell_the_date() {
        var read = read(aDocument().page("It covers May 1, 2025. Report date: May 29, 2026, as told."));

        assertThat(read.value(Field.REPORT_DATE)).contains("2026-05-29");
        assertThat(confidence(read, Field.REPORT_DATE)).isEqualTo(0.8);
        assertThat(read(aDocument().page("Report date: see below, May 29, 2026"))
                        .value(Field.REPORT_DATE))
                .isEmpty();
        assertThat(confidence(read(aDocument().page("Report date: 04/05/2026")), Field.REPORT_DATE))
                .isEqualTo(0.5);
    }

    @Test
    void a_name_within_a_sentence_is_no_signature() {
        var read = read(aDocument()
                .page("1.")
                .page("2.")
                .page("3.")
                .page("4.")
                .page(REPORT + "We asked all of those who work for Larch Cloud LLP about it, too"));

        assertThat(read.value(Field.AUDITOR)).isEmpty();
    }

    private static Draft read(DocumentBuilder document) {
        var draft = new Draft(document.read());
        new AuditorRule().read(draft);
        return draft;
    }

    private static double confidence(Draft draft, Field field) {
        return draft.facts().stream()
                .filter(fact -> fact.field() == field)
                .findFirst()
                .orElseThrow()
                .confidence();
    }
}
