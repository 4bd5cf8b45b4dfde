package io.bridgeletter.domain.facts;

import static io.bridgeletter.domain.facts.Readings.values;
import static io.bridgeletter.domain.facts.ReportBuilder.aReport;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SystemRuleTest {
    private static final String HEAD = "# Section I – Independent Service Auditor's Report\n\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            description of its Tarn Relay system throughout the period | Tarn Relay
            description of the Tarn Relay of Tarn Data Services, Inc. as of today | Tarn Relay
            description of its Tarn Relay in Section 3 throughout the period | Tarn Relay
            description of its Tarn Relay titled “Relay” | Tarn Relay
            description of the Tarn Relay and the Tarn Vault throughout the period | Tarn Relay, Tarn Vault
            description of the Tarn Relay for processing transactions of user entities throughout the period | Tarn Relay
            description in Section 3 of the Tarn Relay Platform (the “System”) of Tarn for the period January 1, 2025 through March 31, 2025 | Tarn Relay Platform
            description of its Relay, Vault and Ledger systems throughout the period | Relay, Vault, Ledger
            """)
    void reads_the_systems_of_the_scope(String written, String systems) {
        var read = aReport()
                .cover("# Tarn Data Services, Inc.\n\nSOC 2 Type 2 Report")
                .scope(HEAD + "To the Management of Tarn Data Services, Inc.\n\nWe have examined the " + written
                        + ".\n\n")
                .with(Part.DESCRIPTION, "# Section III – System Description\n\nIt works.")
                .read();

        assertThat(String.join(", ", values(read, Field.SYSTEM))).isEqualTo(systems);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            its systems Tarn Relay, Tarn Vault and Tarn Ledger for the period | Tarn Relay;Tarn Vault;Tarn Ledger
            its Claims Exchange (the “System”) throughout the period | Claims Exchange
            its Pension Administration Services to pension funds throughout the period | Pension Administration Services
            """)
    void reads_the_systems_that_a_scope_names(String named, String systems) {
        var read = aReport()
                .cover("# Tarn Data Services, Inc.\n\nSOC 2 Type 2 Report")
                .scope(HEAD + "We have examined the description by Tarn Data Services, Inc. of " + named
                        + " April 1, 2025 to March 31, 2026, and the operating effectiveness of controls.\n\n")
                .with(Part.DESCRIPTION, "# Section III – Description\n\nThe service passes messages.")
                .without(Part.TESTS)
                .read();

        assertThat(values(read, Field.SYSTEM)).containsExactly(systems.split(";"));
    }

    @Test
    void a_title_of_the_cover_is_one_name_whatever_it_joins() {
        var scope = """
                # Section I – Independent Service Auditor's Report

                We have been engaged to report on the description by Tarn Data Services, Inc. of its Fund Administration and Transfer Agency Services for the period April 1, 2025 to March 31, 2026, and we have examined its controls.

                """;
        var titled = aReport()
                .cover(
                        "# Tarn Data Services, Inc.\n\n# Fund Administration and Transfer Agency Services\n\nSOC 1 Type 2 report for the period April 1, 2025 to March 31, 2026")
                .scope(scope)
                .read();
        var parted = aReport().scope(scope).read();

        assertThat(values(titled, Field.SYSTEM)).contains("Fund Administration and Transfer Agency Services");
        assertThat(values(parted, Field.SYSTEM)).contains("Fund Administration", "Transfer Agency");
    }
}
