package io.bridgeletter.domain.facts;

import static io.bridgeletter.domain.facts.Drafts.draft;
import static io.bridgeletter.domain.facts.Drafts.lines;
import static io.bridgeletter.domain.facts.Drafts.paragraph;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who certified, and who vouches for them. */
class CertificateIssuersTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Accredited by: UKAS | UKAS | 0.88
            Accreditation: SAS, no. 12 | SAS | 0.9
            Accreditation body: Board of Certifiers, number 7 | Board of Certifiers | 0.75
            Accredited by the Board of Certifiers under number 7 | Board of Certifiers | 0.75
            Akkreditiert durch die Deutsche Akkreditierungsstelle GmbH | Deutsche Akkreditierungsstelle GmbH | 0.88
            """)
    void says_who_vouches_for_the_certifier(String sentence, String body, double confidence) {
        var facts = accreditation(sentence);

        assertThat(facts).extracting(Fact::value).containsExactly(body);
        assertThat(facts.get(0).confidence()).isEqualTo(confidence);
        assertThat(facts.get(0).quote()).contains(body);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Larch Cloud SAS has a management system.",
                "The accreditation has not been asked for.",
                "Accreditation: IV",
                "Accreditation: No One That We Could Name Here Has Looked At It"
            })
    void says_nobody_where_nobody_is_named(String sentence) {
        assertThat(accreditation(sentence)).isEmpty();
    }

    @Test
    void an_accreditation_may_be_named_behind_words_about_it() {
        assertThat(accreditation("The accreditation is told below.\n\nAccreditation: Board of Certifiers."))
                .extracting(Fact::value)
                .containsExactly("Board of Certifiers");
        assertThat(accreditation("Accredited by the office in charge of all such accreditation, which is the SAS"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Certification body: Meridian Registrars | Meridian Registrars
            Issued by: Meridian Registrars. All rights reserved. | Meridian Registrars
            Issued by: Meridian Registrars accredited by UKAS | Meridian Registrars
            Ausgestellt durch: Meridian Registrars, Kiel | Meridian Registrars
            """)
    void says_who_certified(String sentence, String body) {
        var facts = body(sentence);

        assertThat(facts).extracting(Fact::value).containsExactly(body);
        assertThat(facts.get(0).confidence()).isEqualTo(0.9);
    }

    @Test
    void the_legal_form_of_a_certifier_may_stand_on_the_next_line() {
        var draft = draft(paragraph(lines(100, "Issued by: Meridian", "Registrars Ltd")));

        CertificateIssuers.body(draft);

        assertThat(draft.facts()).extracting(Fact::value).containsExactly("Meridian Registrars Ltd");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Issued by: IV",
                "Issued by: the one who signed",
                "Issued by: A 12-34",
                "Issued by: It is told below",
                "Issued by: One Of Those Who May Certify Such Things In Our Land",
                "Issued by: Kiel 1 May 2026",
                "Head of the certification body: Meridian Registrars",
                "Issued by: Lead Auditor Jane Doe"
            })
    void what_is_no_certifier_is_none(String sentence) {
        assertThat(body(sentence)).isEmpty();
    }

    @Test
    void a_company_whose_name_says_so_certifies() {
        var facts = body("Larch Cloud GmbH\n\nMeridian Assurance Ltd\n\nKiel");

        assertThat(facts).extracting(Fact::value).containsExactly("Meridian Assurance Ltd");
        assertThat(facts.get(0).quote()).isEqualTo("Meridian Assurance Ltd");
        assertThat(body("Meridian Assurance Ltd")).hasSize(1);
    }

    @Test
    void a_mark_counts_where_no_company_is_named() {
        assertThat(body("DNV\n\nMeridian Assurance Ltd"))
                .extracting(Fact::value)
                .containsExactly("Meridian Assurance Ltd");
        assertThat(body("DNV\n\nLarch Cloud GmbH")).extracting(Fact::value).containsExactly("DNV");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Meridian Ltd hereby certifies that it is so. | Meridian Ltd
            The certification body of Meridian Ltd certifies that it is so. | Meridian Ltd
            Die Zertifizierungsstelle der Meridian GmbH bescheinigt hiermit, dass es so ist. | Meridian GmbH
            Meridian Ltd (Leeds) certifies that it is so. | Meridian Ltd (Leeds)
            """)
    void who_certifies_is_the_subject_of_the_sentence(String sentence, String body) {
        var facts = body(sentence);

        assertThat(facts).extracting(Fact::value).containsExactly(body);
        assertThat(facts.get(0).confidence()).isEqualTo(0.92);
        assertThat(facts.get(0).quote()).isEqualTo(body);
    }

    private static List<Fact> accreditation(String page) {
        var draft = draft(page);
        CertificateIssuers.accreditation(draft);
        return draft.facts();
    }

    private static List<Fact> body(String page) {
        var draft = draft(page);
        CertificateIssuers.body(draft);
        return draft.facts();
    }
}
