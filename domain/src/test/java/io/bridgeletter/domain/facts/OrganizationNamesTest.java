package io.bridgeletter.domain.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrganizationNamesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a report on Tarn Data Services Ltd for the year | Tarn Data Services Ltd
            To the Management of Quillmere Analytics Holdings, Inc.: | Quillmere Analytics Holdings, Inc.
            die Nordlicht Abrechnungssysteme GmbH hat | Nordlicht Abrechnungssysteme GmbH
            Hafen & Söhne GmbH & Co. KG | Hafen & Söhne GmbH & Co. KG
            of Ostrava Mail s.r.o. and | Ostrava Mail s.r.o.
            Kessler Dunmore & Associates, CPAs | Kessler Dunmore & Associates, CPAs
            by Delphine Marsh CPA, PLLC | Delphine Marsh CPA, PLLC
            Alderpoint Logistics Cloud B.V. | Alderpoint Logistics Cloud B.V.
            Skarpholm Energy Data AB | Skarpholm Energy Data AB
            """)
    void finds_a_name_with_its_legal_form(String text, String name) {
        assertThat(OrganizationNames.in(text)).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"the company", "no name at all", "limited assurance", "Tarn Data Services", "TARNINC"})
    void finds_no_name_without_one(String text) {
        assertThat(OrganizationNames.in(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Amazon Web Services, Inc. (“AWS”) | Amazon Web Services, Inc.
            Amazon Web Services (AWS) | Amazon Web Services
            Tarn Ltd (the "Company") | Tarn Ltd
            Tarn Ltd (hereafter “Tarn”) | Tarn Ltd
            the Tarn Ltd | Tarn Ltd
            Tarn Ltd’s | Tarn Ltd
            Tarn Ltd, | Tarn Ltd
            This is to certify that Tarn Ltd | Tarn Ltd
            To Management of Tarn Ltd: | Management of Tarn Ltd
            Prepared for The Tarn  Ltd | Tarn Ltd
            Tarn (Holding) Ltd | Tarn (Holding) Ltd
            Eigentum der Tarn AG | Tarn AG
            Jane Doe, Audit Partner, Abbot Lindqvist LLP | Abbot Lindqvist LLP
            Unternehmen Tarn GmbH | Tarn GmbH
            Property of the Tarn Ltd | Tarn Ltd
            """)
    void cleans_alias_particles_and_punctuation(String written, String name) {
        assertThat(OrganizationNames.clean(written)).isEqualTo(name.replace("Management of Tarn", "Tarn"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Tarn Data, Inc. | TARN DATA
            Tarn Data Ltd. | Tarn Data Limited
            Tarn | Tarn Data
            Amazon Web Services, Inc. (“AWS”) | Amazon Web Services
            """)
    void knows_the_same_company_with_and_without_its_form(String one, String other) {
        assertThat(OrganizationNames.same(one, other)).isTrue();
        assertThat(OrganizationNames.same(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Tarn Data Ltd, Turn Data Ltd", "Tarn, Tarnish", "'', Tarn", "Tarn, ''", "'', ''"})
    void knows_different_companies(String one, String other) {
        assertThat(OrganizationNames.same(one, other)).isFalse();
    }

    @Test
    void takes_general_words_for_no_name() {
        assertThat(OrganizationNames.isName("Tarn")).isTrue();
        assertThat(OrganizationNames.isName("3M Ltd")).isTrue();
        assertThat(OrganizationNames.isName("ABC")).isTrue();
        assertThat(OrganizationNames.isName("AB")).isFalse();
        assertThat(OrganizationNames.isName("The Company")).isFalse();
        assertThat(OrganizationNames.isName("Management")).isFalse();
        assertThat(OrganizationNames.isName("(Tarn)")).isFalse();
        assertThat(OrganizationNames.isName("T".repeat(120))).isTrue();
        assertThat(OrganizationNames.isName("T".repeat(121))).isFalse();
    }
}
