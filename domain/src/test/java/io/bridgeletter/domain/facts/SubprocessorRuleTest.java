package io.bridgeletter.domain.facts;

import static io.bridgeletter.domain.facts.Readings.groups;
import static io.bridgeletter.domain.facts.Readings.read;
import static io.bridgeletter.domain.facts.Readings.values;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Lists of subprocessors: tables, rows, items and cards. */
class SubprocessorRuleTest {
    @Test
    void reads_a_table_of_subprocessors() {
        var read = read("""
                # Tarn Data Services, Inc. – Subprocessors

                Last updated: June 3, 2026

                | Subprocessor | Purpose | Country |
                | Amazon Web Services, Inc. | Hosting | United States |
                | Ostrava Mail s.r.o. | Delivery of mail | Czechia |
                """);

        assertThat(read.documentClass().wireName()).isEqualTo("subprocessor-list");
        assertThat(values(read, Field.UPDATED)).containsExactly("2026-06-03");
        assertThat(groups(read, Field.SUBPROCESSOR_NAME, Field.SUBPROCESSOR_PURPOSE, Field.SUBPROCESSOR_COUNTRY))
                .containsExactly(
                        List.of("Amazon Web Services, Inc.", "Hosting", "United States"),
                        List.of("Ostrava Mail s.r.o.", "Delivery of mail", "Czechia"));
    }

    @Test
    void reads_a_list_of_subprocessors() {
        var read = read("""
                # Subprocessors

                * Amazon Web Services, Inc. – Hosting, United States
                * Ostrava Mail s.r.o.: Delivery of mail
                * just an item without parts
                """);

        assertThat(groups(read, Field.SUBPROCESSOR_NAME, Field.SUBPROCESSOR_PURPOSE, Field.SUBPROCESSOR_COUNTRY))
                .containsExactly(
                        List.of("Amazon Web Services, Inc.", "Hosting", "United States"),
                        List.of("Ostrava Mail s.r.o.", "Delivery of mail", ""));
    }

    @Test
    void a_column_of_countries_needs_no_head() {
        var read = read("""
                # Sub-processors

                | Name | What they do for us | processed | Safeguard |
                | Amazon Web Services, Inc. | Cloud hosting | United States | SCC |
                | Intercom R&D Unlimited Company | In-product chat | Ireland | EEA |
                | Yarrow Support Ltd | Customer support | Indien | SCC |
                """);

        assertThat(groups(read, Field.SUBPROCESSOR_NAME, Field.SUBPROCESSOR_PURPOSE, Field.SUBPROCESSOR_COUNTRY))
                .containsExactly(
                        List.of("Amazon Web Services, Inc.", "Cloud hosting", "United States"),
                        List.of("Intercom R&D Unlimited Company", "In-product chat", "Ireland"),
                        List.of("Yarrow Support Ltd", "Customer support", "Indien"));
    }

    @Test
    void lists_rows_without_a_head_and_leaves_out_who_is_gone() {
        var read = read("""
                # Sub-processors of Tarn

                ## All customers

                | Amberhost Cloud, Inc. | Hosting of accounts | United States |
                | Pagewell GmbH | Paging of engineers | Germany |

                ## Formerly used

                | Graywire Ltd. | Voice calls | United Kingdom |
                | Oldmail Inc. | Delivery of mail | Canada |
                """);

        assertThat(groups(read, Field.SUBPROCESSOR_NAME, Field.SUBPROCESSOR_PURPOSE, Field.SUBPROCESSOR_COUNTRY))
                .containsExactly(
                        List.of("Amberhost Cloud, Inc.", "Hosting of accounts", "United States"),
                        List.of("Pagewell GmbH", "Paging of engineers", "Germany"));
    }

    @Test
    void lists_cards() {
        var read = read("""
                # Sub-processors of Tarn

                ## Amberhost Cloud, Inc.

                Purpose: Hosting of accounts
                Location: United States

                ## Pagewell

                Service: Paging of engineers
                Country: Germany
                """);

        assertThat(groups(read, Field.SUBPROCESSOR_NAME, Field.SUBPROCESSOR_PURPOSE, Field.SUBPROCESSOR_COUNTRY))
                .containsExactly(
                        List.of("Amberhost Cloud, Inc.", "Hosting of accounts", "United States"),
                        List.of("Pagewell", "Paging of engineers", "Germany"));
    }

    @Test
    void headings_tell_the_columns_whatever_their_order() {
        var read = read("""
                        # List of subprocessors

                        | # | Legal entity | Country of processing | Purpose of processing | Personal data | Since |
                        | 1 | Birkholm Hosting A/S | Denmark | Servers | All data | 2019 |
                        | 2 | Quince Mail Inc. | United States | Mail | Addresses | 2021 |
                        """);

        assertThat(groups(read, Field.SUBPROCESSOR_NAME, Field.SUBPROCESSOR_PURPOSE, Field.SUBPROCESSOR_COUNTRY))
                .containsExactly(
                        List.of("Birkholm Hosting A/S", "Servers", "Denmark"),
                        List.of("Quince Mail Inc.", "Mail", "United States"));
    }

    @Test
    void countries_are_no_purposes_whatever_their_heading() {
        var read = read("""
                        # List of subprocessors

                        | Company | Processing | Why |
                        | Birkholm Hosting A/S | Denmark | Servers |
                        | Quince Mail Inc. | Canada | Mail |
                        """);

        assertThat(values(read, Field.SUBPROCESSOR_COUNTRY)).containsExactly("Denmark", "Canada");
        assertThat(values(read, Field.SUBPROCESSOR_PURPOSE)).containsExactly("Servers", "Mail");
    }

    @Test
    void a_sentence_above_the_list_says_whose_it_is() {
        var read = read("""
                        # List of subprocessors

                        The companies below help us. Tarn Data Services, Inc. and its affiliates use them.

                        | Company | Purpose | Country |
                        | Birkholm Hosting A/S | Servers | Denmark |
                        | Quince Mail Inc. | Mail | Canada |
                        """);

        assertThat(values(read, Field.ENTITY)).containsExactly("Tarn Data Services, Inc.");
        assertThat(read.facts())
                .filteredOn(fact -> fact.field() == Field.ENTITY)
                .allSatisfy(fact -> assertThat(fact.rule()).isEqualTo("subprocessor-owner"));
    }

    @Test
    void links_at_the_foot_of_a_page_are_no_subprocessors() {
        var read = read("""
                        # Subprocessors of Tarn Data Services, Inc.

                        | Subprocessor | Purpose | Country |
                        | Larch Cloud, LLC | Hosting | Norway |
                        | Mail House AB | Sending mail | Sweden |

                        Ask us about any of them.

                        | Company | Legal |
                        | About us, careers | Terms, privacy |
                        """);

        assertThat(values(read, Field.SUBPROCESSOR_NAME)).containsExactly("Larch Cloud, LLC", "Mail House AB");
    }

    @Test
    void a_title_may_say_whose_list_it_is_and_a_column_what_they_are_for() {
        var read = read("""
                        # Annex C

                        Sub-processors of Tarn Education GmbH

                        | Company | What for | Used in | Place of processing |
                        | Larch Hosting GmbH | Hosting of the platform | all products | Germany |
                        | Alder Video, Inc. | Video encoding | Tarn Live | United States |
                        """);

        assertThat(values(read, Field.ENTITY)).containsExactly("Tarn Education GmbH");
        assertThat(values(read, Field.SUBPROCESSOR_PURPOSE))
                .containsExactly("Hosting of the platform", "Video encoding");
    }
}
