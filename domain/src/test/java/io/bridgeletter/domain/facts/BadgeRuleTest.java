package io.bridgeletter.domain.facts;

import static io.bridgeletter.domain.facts.Readings.questions;
import static io.bridgeletter.domain.facts.Readings.read;
import static io.bridgeletter.domain.facts.Readings.values;
import static io.bridgeletter.domain.layout.DocumentBuilder.aDocument;
import static io.bridgeletter.domain.layout.DocumentBuilder.run;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** "Certificates" for SOC 2 and listings of them. */
class BadgeRuleTest {
    @Test
    void a_certificate_for_soc_2_is_a_badge() {
        var read = read("""
                # Certificate of Compliance

                This certifies that Lantern Proxy Inc. complies with SOC 2 Type 2.

                Certificate number: USA-SOC2-990001

                Valid from: July 15, 2025
                Valid until: July 14, 2026

                Verified by: ComplyOrbit Trust Network
                """);

        assertThat(read.documentClass().wireName()).isEqualTo("badge");
        assertThat(values(read, Field.ENTITY)).containsExactly("Lantern Proxy Inc.");
        assertThat(values(read, Field.NUMBER)).containsExactly("USA-SOC2-990001");
        assertThat(values(read, Field.VALIDITY_FROM)).containsExactly("2025-07-15");
        assertThat(values(read, Field.VALIDITY_TO)).containsExactly("2026-07-14");
        assertThat(values(read, Field.ISSUER)).containsExactly("ComplyOrbit Trust Network");
        assertThat(values(read, Field.PERIOD_FROM)).isEmpty();
        assertThat(values(read, Field.OPINION)).isEmpty();
        assertThat(questions(read)).containsExactly("soc2-certificate");
    }

    @Test
    void a_badge_may_tell_its_window_as_a_range() {
        var read = read("""
                # SOC 2 Certificate

                Awarded to

                Lantern Proxy Inc.

                Badge ID: LP-2025-1

                July 15, 2025 – July 14, 2026
                """);

        assertThat(values(read, Field.ENTITY)).containsExactly("Lantern Proxy Inc.");
        assertThat(values(read, Field.NUMBER)).containsExactly("LP-2025-1");
        assertThat(values(read, Field.VALIDITY_FROM)).containsExactly("2025-07-15");
        assertThat(values(read, Field.VALIDITY_TO)).containsExactly("2026-07-14");
    }

    @Test
    void labels_and_values_may_stand_close_below_each_other() {
        var read = read(aDocument()
                .runs(
                        run("Certificate of compliance with SOC 2", 72, 100, 18, true),
                        run("Tarn Data Services, Inc. is certified by us.", 72, 130),
                        run("Badge ID", 72, 160),
                        run("TG-4411", 200, 160),
                        run("Issued by", 72, 172),
                        run("Ferrow Assurance", 200, 172),
                        run("Valid from", 72, 184),
                        run("May 12, 2025", 200, 184),
                        run("Valid until", 72, 196),
                        run("May 11, 2026", 200, 196)));

        assertThat(values(read, Field.NUMBER)).containsExactly("TG-4411");
        assertThat(values(read, Field.ISSUER)).containsExactly("Ferrow Assurance");
        assertThat(values(read, Field.VALIDITY_FROM)).containsExactly("2025-05-12");
        assertThat(values(read, Field.VALIDITY_TO)).containsExactly("2026-05-11");
    }

    @Test
    void values_may_stand_centred_below_their_labels() {
        var read = read(aDocument()
                .runs(
                        run("Certificate of compliance with SOC 2", 72, 100, 18, true),
                        run("Tarn Data Services, Inc. is certified by us.", 72, 130),
                        run("Certificate No.", 110, 160),
                        run("Valid from", 270, 160),
                        run("Valid until", 420, 160),
                        run("TDS/SOC2/2025/0042", 72, 176),
                        run("18 July 2025", 240, 176),
                        run("17 July 2026", 390, 176)));

        assertThat(values(read, Field.NUMBER)).containsExactly("TDS/SOC2/2025/0042");
        assertThat(values(read, Field.VALIDITY_FROM)).containsExactly("2025-07-18");
        assertThat(values(read, Field.VALIDITY_TO)).containsExactly("2026-07-17");
    }

    @Test
    void a_letter_to_the_customers_of_a_company_is_about_the_company_and_from_who_is_no_auditor() {
        var read = read("""
                        # SOC 2 Certificate of Compliance

                        Dear Customer of Tarn Robotics GmbH,

                        We confirm that the programme on our platform was completed, and that all checks were passed.

                        Certificate ID: CP-7F31-92
                        Valid from 20 May 2025
                        Valid until 19 May 2026

                        Larch Compliance Inc. is a software company and is not a CPA firm.
                        """);

        assertThat(read.documentClass().wireName()).isEqualTo("badge");
        assertThat(values(read, Field.ENTITY)).containsExactly("Tarn Robotics GmbH");
        assertThat(values(read, Field.ISSUER)).containsExactly("Larch Compliance Inc.");
    }
}
