package io.bridgeletter.domain.facts;

import static io.bridgeletter.domain.facts.Drafts.draft;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CertificateHolderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            This is to certify that Larch Cloud GmbH has a management system. | Larch Cloud GmbH
            This is to certify that Larch Cloud operates a management system. | Larch Cloud
            This is to certify that Larch Cloud has a management system at all sites of Tarn Data Services, Inc. | Larch Cloud
            Certificate holder: Larch Cloud, Kiel | Larch Cloud
            Awarded to: the information security management system of Larch Cloud GmbH | Larch Cloud GmbH
            Hiermit wird bescheinigt, dass Larch Cloud GmbH sie hat | Larch Cloud GmbH
            The management system of Larch Cloud, Kiel, was looked at. | Larch Cloud
            """)
    void is_named_where_it_is_certified(String sentence, String name) {
        var fact = holder(sentence);

        assertThat(fact).extracting(Fact::value).containsExactly(name);
        assertThat(fact.get(0).confidence()).isEqualTo(0.93);
        assertThat(fact.get(0).quote()).isEqualTo(name);
    }

    @Test
    void may_stand_below_the_end_of_the_sentence() {
        assertThat(holder("We certify that the company:\n\nLarch Cloud\n\nhas a management system."))
                .extracting(Fact::value)
                .containsExactly("Larch Cloud");
    }

    @Test
    void a_standard_below_is_no_holder() {
        assertThat(holder("We looked at the management systems of\n\nISO Standards\n\nHolder: Larch Cloud"))
                .extracting(Fact::value)
                .containsExactly("Larch Cloud");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This is to certify that The Information Security Management System",
                "This is to certify that Quality Management",
                "This is to certify that it is certified",
                "This is to certify that Management"
            })
    void what_is_no_name_is_none(String sentence) {
        assertThat(holder(sentence)).isEmpty();
    }

    @Test
    void is_the_first_company_where_nothing_says_whose_it_is() {
        var fact = holder("Relay and archive\n\nTo Larch Cloud GmbH in Kiel\n\nTarn Data Services, Inc.");

        assertThat(fact).extracting(Fact::value).containsExactly("Larch Cloud GmbH");
        assertThat(fact.get(0).confidence()).isEqualTo(0.6);
        assertThat(fact.get(0).quote()).isEqualTo("Larch Cloud GmbH");
    }

    @Test
    void is_none_of_those_that_certify() {
        assertThat(holder("Accredited office of Meridian Ltd\n\nLarch Cloud GmbH"))
                .extracting(Fact::value)
                .containsExactly("Larch Cloud GmbH");
        assertThat(holder("Meridian Ltd declares to whom it may concern that the organization is good.\n\nTarn GmbH"))
                .extracting(Fact::value)
                .containsExactly("Tarn GmbH");
    }

    private static List<Fact> holder(String page) {
        var draft = draft(page);
        CertificateHolder.read(draft);
        return draft.facts();
    }
}
