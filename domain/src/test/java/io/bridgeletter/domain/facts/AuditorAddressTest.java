package io.bridgeletter.domain.facts;

import static io.bridgeletter.domain.facts.Readings.values;
import static io.bridgeletter.domain.facts.ReportBuilder.aReport;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AuditorAddressTest {
    @Test
    void the_city_may_stand_only_in_the_letterhead() {
        var read = aReport()
                .scope("""
                        # Section I – Independent Service Auditor's Report

                        Abbot Lindqvist LLP
                        One Halden Plaza, 27th Floor
                        Chicago, Illinois 60606

                        To the Management of Tarn Data Services, Inc., 5 Dock Street, Boston, Massachusetts 02110

                        We have examined Tarn Data Services, Inc.'s description of its Tarn Relay throughout the period
                        April 1, 2025 to March 31, 2026, and the suitability of the design and operating effectiveness of
                        controls, based on the trust services criteria relevant to security.

                        """)
                .signature("Abbot Lindqvist LLP\n\nMay 29, 2026")
                .read();

        assertThat(values(read, Field.AUDITOR_CITY)).containsExactly("Chicago, Illinois");
    }

    @Test
    void the_city_may_end_an_address_that_stands_with_the_date() {
        var read = aReport().signature("""
                        # Tierney Moloughney

                        Chartered Accountants and Statutory Audit Firm
                        14 Merrion Row, Dublin 2
                        May 29, 2026
                        """).read();

        assertThat(values(read, Field.AUDITOR)).containsExactly("Tierney Moloughney");
        assertThat(values(read, Field.AUDITOR_CITY)).containsExactly("Dublin");
    }

    @Test
    void who_issued_a_code_of_ethics_is_no_auditor() {
        var read = aReport()
                .alsoInScope("We have complied with the Code of Ethics issued by Chartered Accountants Ireland.")
                .read();

        assertThat(values(read, Field.AUDITOR)).containsExactly("Abbot Lindqvist LLP");
    }
}
