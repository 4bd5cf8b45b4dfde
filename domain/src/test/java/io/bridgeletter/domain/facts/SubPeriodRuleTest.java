package io.bridgeletter.domain.facts;

import static io.bridgeletter.domain.facts.Readings.groups;
import static io.bridgeletter.domain.facts.ReportBuilder.aReport;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SubPeriodRuleTest {
    @Test
    void single_services_may_have_a_shorter_period() {
        var read = aReport().description("""
                        | Service | Period |
                        | Vault | July 1, 2025 to March 31, 2026 |
                        | Ledger | October 1, 2025 to March 31, 2026 |

                        For the Archive module, the period covered is January 1, 2026 to March 31, 2026.
                        """).read();

        assertThat(groups(read, Field.SUB_PERIOD_SERVICE, Field.SUB_PERIOD_FROM, Field.SUB_PERIOD_TO))
                .containsExactly(
                        List.of("Vault", "2025-07-01", "2026-03-31"),
                        List.of("Ledger", "2025-10-01", "2026-03-31"),
                        List.of("Archive", "2026-01-01", "2026-03-31"));
    }

    @Test
    void the_examination_may_cover_less_of_one_system() {
        var read = aReport()
                .alsoInScope(
                        "For the Tarn Vault, our examination therefore covered the period July 1, 2025 to March 31, 2026.")
                .read();

        assertThat(groups(read, Field.SUB_PERIOD_SERVICE, Field.SUB_PERIOD_FROM, Field.SUB_PERIOD_TO))
                .containsExactly(List.of("Tarn Vault", "2025-07-01", "2026-03-31"));
    }

    @Test
    void a_table_of_services_may_have_two_columns_of_dates() {
        var read = aReport().description("""
                        | Product | In scope from | To |
                        | Vault | July 1, 2025 | March 31, 2026 |
                        | Ledger | March 31, 2026 | July 1, 2025 |
                        """).read();

        assertThat(groups(read, Field.SUB_PERIOD_SERVICE, Field.SUB_PERIOD_FROM, Field.SUB_PERIOD_TO))
                .containsExactly(List.of("Vault", "2025-07-01", "2026-03-31"));
    }

    @Test
    void what_the_examination_covers_of_a_system_may_be_told_of_its_controls() {
        var read = aReport()
                .alsoInScope(
                        "Vault was brought into service on July 1, 2025. Our examination of the controls specific to"
                                + " Tarn Vault therefore covers the period July 1, 2025 through March 31, 2026.")
                .read();

        assertThat(groups(read, Field.SUB_PERIOD_SERVICE, Field.SUB_PERIOD_FROM, Field.SUB_PERIOD_TO))
                .containsExactly(List.of("Tarn Vault", "2025-07-01", "2026-03-31"));
    }

    @Test
    void a_cover_may_name_a_service_and_its_period() {
        var read = aReport().cover("""
                        # Tarn Data Services, Inc.

                        SOC 2 Type 2 Report on the Tarn Relay and the Tarn Vault

                        For the period April 1, 2025 to March 31, 2026

                        (Tarn Vault: July 1, 2025 through March 31, 2026)

                        Review period: April 1, 2025 to March 31, 2026

                        Tarn Archive: July 1, 2024 through March 31, 2026
                        """).read();

        assertThat(groups(read, Field.SUB_PERIOD_SERVICE, Field.SUB_PERIOD_FROM, Field.SUB_PERIOD_TO))
                .containsExactly(List.of("Tarn Vault", "2025-07-01", "2026-03-31"));
    }

    @Test
    void the_same_service_is_told_once() {
        var read = aReport()
                .alsoInScope(
                        "Tarn Vault became generally available on July 1, 2025; for that service the description and"
                                + " our examination relate to the period July 1, 2025 to March 31, 2026.")
                .description("""
                        | Service | Period |
                        | Tarn Vault | July 1, 2025 to March 31, 2026 |
                        """)
                .read();

        assertThat(groups(read, Field.SUB_PERIOD_SERVICE, Field.SUB_PERIOD_FROM, Field.SUB_PERIOD_TO))
                .containsExactly(List.of("Tarn Vault", "2025-07-01", "2026-03-31"));
    }
}
