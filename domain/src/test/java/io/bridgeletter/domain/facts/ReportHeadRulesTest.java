package io.bridgeletter.domain.facts;

import static io.bridgeletter.domain.facts.Readings.questions;
import static io.bridgeletter.domain.facts.Readings.values;
import static io.bridgeletter.domain.facts.ReportBuilder.aReport;
import static io.bridgeletter.domain.facts.ReportBuilder.aTypeOne;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose report it is, by whom, on what and for which days. */
class ReportHeadRulesTest {
    private static final String HEAD = "# Section I – Independent Service Auditor's Report\n\n";

    @Test
    void reads_a_report_that_has_everything() {
        var read = aReport().read();

        assertThat(values(read, Field.ENTITY)).containsExactly("Tarn Data Services, Inc.");
        assertThat(values(read, Field.SYSTEM)).containsExactly("Tarn Relay");
        assertThat(values(read, Field.AUDITOR)).containsExactly("Abbot Lindqvist LLP");
        assertThat(values(read, Field.AUDITOR_CITY)).containsExactly("Chicago, Illinois");
        assertThat(values(read, Field.REPORT_DATE)).containsExactly("2026-05-29");
        assertThat(values(read, Field.PERIOD_FROM)).containsExactly("2025-04-01");
        assertThat(values(read, Field.PERIOD_TO)).containsExactly("2026-03-31");
        assertThat(values(read, Field.AS_OF)).isEmpty();
        assertThat(values(read, Field.CRITERIA)).containsExactly("security", "availability");
        assertThat(values(read, Field.OPINION)).containsExactly("unqualified");
    }

    @Test
    void shows_the_page_and_the_words_of_each() {
        var auditor = aReport().read().all(Field.AUDITOR).findFirst().orElseThrow();

        assertThat(auditor.page()).isEqualTo(2);
        assertThat(auditor.quote()).isEqualTo("Abbot Lindqvist LLP");
        assertThat(auditor.regions()).hasSize(1);
        assertThat(auditor.confidence()).isBetween(0.85, 0.99);
    }

    @Test
    void a_type_1_has_a_day_and_no_period() {
        var read = aTypeOne().read();

        assertThat(values(read, Field.AS_OF)).containsExactly("2026-03-31");
        assertThat(values(read, Field.PERIOD_FROM)).isEmpty();
        assertThat(values(read, Field.CRITERIA)).containsExactly("security");
        assertThat(values(read, Field.REPORT_DATE)).containsExactly("2026-05-29");
    }

    @Test
    void the_period_of_the_scope_counts_and_another_raises_a_question() {
        var read = aReport()
                .cover(
                        "# Tarn Data Services, Inc.\n\nSOC 2 Type 2 Report\n\nFor the period April 1, 2025 to June 30, 2026")
                .read();

        assertThat(values(read, Field.PERIOD_TO)).containsExactly("2026-03-31");
        assertThat(questions(read)).contains("period-differs");
    }

    @Test
    void a_period_that_something_else_had_does_not_count() {
        var read = aReport()
                .description("The archive was in use for the period May 1, 2020 to May 31, 2021.")
                .read();

        assertThat(values(read, Field.PERIOD_FROM)).containsExactly("2025-04-01");
        assertThat(questions(read)).doesNotContain("period-differs");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Abbot Lindqvist LLP, Chicago, Illinois, May 29, 2026 | Abbot Lindqvist LLP | Chicago, Illinois | 2026-05-29
            Chicago, Illinois, May 29, 2026 // Abbot Lindqvist LLP | Abbot Lindqvist LLP | Chicago, Illinois | 2026-05-29
            Castellane, Moody & Birch, P.C. // Richmond, Virginia // January 22, 2026 | Castellane, Moody & Birch, P.C. | Richmond, Virginia | 2026-01-22
            Pemberton Ashdown LLP // London // 12 June 2026 | Pemberton Ashdown LLP | London | 2026-06-12
            Kiel, den 12. Juni 2026 // Brandt & Kollegen GmbH // Wirtschaftsprüfungsgesellschaft | Brandt & Kollegen GmbH Wirtschaftsprüfungsgesellschaft | Kiel | 2026-06-12
            Delphine Marsh CPA, PLLC // Portland, Maine // February 27, 2026 | Delphine Marsh CPA, PLLC | Portland, Maine | 2026-02-27
            Kessler Dunmore & Associates, CPAs // Columbus, Ohio // September 18, 2025 | Kessler Dunmore & Associates, CPAs | Columbus, Ohio | 2025-09-18
            Garnet & Munn, A Professional Accounting Corporation // Baton Rouge, Louisiana // April 30, 2026 | Garnet & Munn, A Professional Accounting Corporation | Baton Rouge, Louisiana | 2026-04-30
            Pemberly Stroud & Co., P.C. // Issued at Boise, Idaho, on May 2, 2026 | Pemberly Stroud & Co., P.C. | Boise, Idaho | 2026-05-02
            Pemberton Ashdown LLP // Kavita Rao, Partner // Place: Pune, India // Date: 15 May 2026 | Pemberton Ashdown LLP | Pune, India | 2026-05-15
            Hamburg, den 27. Februar 2026 // // Hansen Brock GmbH Wirtschaftsprüfungsgesellschaft | Hansen Brock GmbH Wirtschaftsprüfungsgesellschaft | Hamburg | 2026-02-27
            """)
    void reads_the_firm_its_city_and_the_date_below_the_report(
            String signature, String firm, String city, String date) {
        var read = aReport().signature(signature.replace(" // ", "\n")).read();

        assertThat(values(read, Field.AUDITOR)).containsExactly(firm);
        assertThat(values(read, Field.AUDITOR_CITY)).containsExactly(city);
        assertThat(values(read, Field.REPORT_DATE)).containsExactly(date);
    }

    @Test
    void finds_the_firm_on_the_cover_where_the_signature_is_an_image() {
        var read = aReport().cover("""
                        # Tarn Data Services, Inc.

                        SOC 2 Type 2 Report

                        Prepared by Abbot Lindqvist LLP, Certified Public Accountants

                        Report date: May 29, 2026
                        """).signature("").read();

        assertThat(values(read, Field.AUDITOR)).containsExactly("Abbot Lindqvist LLP");
        assertThat(values(read, Field.REPORT_DATE)).containsExactly("2026-05-29");
        assertThat(values(read, Field.AUDITOR_CITY)).isEmpty();
    }

    @Test
    void the_city_may_stand_apart_from_the_firm_and_the_date() {
        var read = aReport()
                .signature("Pemberton Ashdown LLP\n\nChartered Accountants\n\nLondon\n\n12 June 2026")
                .read();

        assertThat(values(read, Field.AUDITOR_CITY)).containsExactly("London");
        assertThat(values(read, Field.REPORT_DATE)).containsExactly("2026-06-12");
    }

    @Test
    void finds_the_firm_on_its_letterhead_where_the_signature_is_an_image() {
        var read = aReport()
                .with(
                        Part.COVER,
                        "# Tarn Data Services, Inc.\n\nSOC 2 Type 2 Report\n\n## Dunmore Teague & Associates, P.C.\n\n"
                                + "Certified Public Accountants, 41 Gay Court")
                .signature("Columbus, Ohio\nFebruary 6, 2026")
                .read();

        assertThat(values(read, Field.AUDITOR)).containsExactly("Dunmore Teague & Associates, P.C.");
        assertThat(values(read, Field.AUDITOR_CITY)).containsExactly("Columbus, Ohio");
    }

    @Test
    void does_not_take_the_company_for_its_auditor() {
        var read = aReport().signature("Tarn Data Services, Inc.\nMay 29, 2026").read();

        assertThat(values(read, Field.AUDITOR)).isEmpty();
        assertThat(questions(read)).contains("not-found-auditor");
    }

    @Test
    void a_sentence_with_a_date_is_no_signature() {
        var read = aReport()
                .signature("The controls were examined as of May 29, 2026")
                .read();

        assertThat(values(read, Field.REPORT_DATE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "To the Board of Directors of Tarn Data Services, Inc.:",
                "To Tarn Data Services, Inc.:",
                "We have examined Tarn Data Services, Inc.’s system.",
                "An die Geschäftsführung der Tarn Data Services, Inc.",
                "Service organization: Tarn Data Services, Inc.",
                "We have examined the accompanying description of Tarn Data Services, Inc. titled “The Relay”."
            })
    void knows_whose_report_it_is_by_how_it_is_addressed(String address) {
        var read = aReport()
                .cover("SOC 2 Type 2 Report\n\nFor the period April 1, 2025 to March 31, 2026")
                .scope(HEAD + address + "\n\n")
                .assertion("We have prepared the description.")
                .read();

        assertThat(values(read, Field.ENTITY)).containsExactly("Tarn Data Services, Inc.");
    }

    @Test
    void tells_the_longest_form_of_the_company() {
        var read = aReport()
                .scope(
                        HEAD
                                + "To the Management of Tarn Data Services\n\nWe have examined Tarn Data Services, Inc.’s system.\n\n")
                .read();

        assertThat(values(read, Field.ENTITY)).containsExactly("Tarn Data Services, Inc.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            security; security
            security and availability; security, availability
            security, availability, and confidentiality; security, availability, confidentiality
            security, availability, processing integrity, confidentiality and privacy; security, availability, processing-integrity, confidentiality, privacy
            security & privacy; security, privacy
            """)
    void reads_the_categories_of_the_scope(String written, String categories) {
        var read = aReport()
                .cover("# Tarn Data Services, Inc.\n\nSOC 2 Type 2 Report")
                .scope(scope("based on the trust services criteria relevant to " + written
                        + " (applicable trust services criteria)"))
                .read();

        assertThat(values(read, Field.CRITERIA)).containsExactly(categories.split(", "));
    }

    @Test
    void the_title_of_the_criteria_names_all_five_and_does_not_count() {
        var read = aReport()
                .cover("# Tarn Data Services, Inc.\n\nSOC 2 Type 2 Report")
                .scope(scope(
                        "based on the trust services criteria relevant to security set forth in TSP section 100, 2017 Trust"
                                + " Services Criteria for Security, Availability, Processing Integrity, Confidentiality, and"
                                + " Privacy"))
                .read();

        assertThat(values(read, Field.CRITERIA)).containsExactly("security");
    }

    @Test
    void german_categories_have_german_names() {
        var read = aReport()
                .cover("# Tarn Data Services, Inc.\n\nSOC 2 Typ 2 Bericht")
                .scope(scope("nach den Kriterien für Sicherheit, Verfügbarkeit und Vertraulichkeit"))
                .read();

        assertThat(values(read, Field.CRITERIA)).containsExactly("security", "availability", "confidentiality");
    }

    @Test
    void tested_criteria_tell_the_categories_that_no_sentence_names() {
        var read = aReport()
                .cover("# Tarn Data Services, Inc.\n\nSOC 2 Type 2 Report")
                .scope(scope("based on the applicable criteria"))
                .tests("""
                        | Criteria | Control | Result |
                        | CC6.1 | Access is granted. | No exceptions noted. |
                        | A1.2 | Backups are made. | No exceptions noted. |
                        | PI1.1 | Sums are compared. | No exceptions noted. |
                        | C1.1 | Files are deleted. | No exceptions noted. |
                        | P4.2 | Requests are answered. | No exceptions noted. |
                        """)
                .read();

        assertThat(values(read, Field.CRITERIA))
                .containsExactly("security", "availability", "processing-integrity", "confidentiality", "privacy");
    }

    @Test
    void a_report_on_financial_controls_has_no_categories() {
        var read = aReport()
                .cover("# Tarn Data Services, Inc.\n\nSOC 1 Type 2 Report\n\ninternal control over financial reporting")
                .scope(scope("and the operating effectiveness of controls relevant to security"))
                .read();

        assertThat(read.documentClass().wireName()).isEqualTo("soc1-type2");
        assertThat(values(read, Field.CRITERIA)).isEmpty();
    }

    private static String scope(String criteria) {
        return HEAD + """
                To the Management of Tarn Data Services, Inc.

                We have examined Tarn Data Services, Inc.'s description of its Tarn Relay throughout the period
                April 1, 2025 to March 31, 2026, %s.

                """.formatted(criteria);
    }

    @Test
    void a_day_is_no_company() {
        var read = aReport().cover("""
                        # SOC 2 Type 2 Report

                        # April 1, 2025 – March 31, 2026
                        """).read();

        assertThat(values(read, Field.ENTITY)).containsExactly("Tarn Data Services, Inc.");
    }
}
