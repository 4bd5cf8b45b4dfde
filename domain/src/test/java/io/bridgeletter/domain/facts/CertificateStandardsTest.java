package io.bridgeletter.domain.facts;

import static io.bridgeletter.domain.facts.Drafts.draft;
import static org.assertj.core.api.Assertions.assertThat;

import io.bridgeletter.domain.evidence.EvidenceClass;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** To which standard a certificate is, and whether its days fit. */
class CertificateStandardsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ISO 27001:2022                       | ISO/IEC 27001:2022 | 0.96
            ISO 42001:2023                       | ISO/IEC 42001:2023 | 0.96
            ISO 20000-1:2018                     | ISO/IEC 20000:2018 | 0.96
            ISO/IEC 9001:2015                    | ISO 9001:2015      | 0.96
            DIN  EN ISO 9001:2015                | DIN EN ISO 9001:2015 | 0.96
            ISO 9001                             | ISO 9001           | 0.75
            ISO 9001 // ISO 14001:2015           | ISO 14001:2015     | 0.96
            ISO 9001:2015 // ISO 14001:2015      | ISO 9001:2015      | 0.96
            ISO 9001:2015 // ISO/IEC 27001:2022  | ISO/IEC 27001:2022 | 0.96
            ISO 9001:2015 // ISO/IEC 27001       | ISO/IEC 27001      | 0.75
            """)
    void the_standard_of_the_certificate_with_its_edition(String text, String standard, double confidence) {
        var fact = standard(text).facts().stream()
                .filter(one -> one.field() == Field.STANDARD)
                .findFirst()
                .orElseThrow();

        assertThat(fact.value()).isEqualTo(standard);
        assertThat(fact.confidence()).isEqualTo(confidence);
    }

    @Test
    void a_standard_without_its_edition_in_a_sentence_is_only_named() {
        assertThat(standard("All of those whom we know have long met what ISO 27001 asks of them.")
                        .value(Field.STANDARD))
                .isEmpty();
    }

    private static Draft standard(String text) {
        var draft = draft(text.replace(" // ", "\n\n"));
        draft.classify(EvidenceClass.ISO27001_CERTIFICATE, 1);
        new CertificateRule().read(draft);
        return draft;
    }

    @Test
    void a_certificate_that_was_renewed_before_it_ended_runs_a_little_longer() {
        assertThat(questions("2026-01-01", "2029-05-01", "2020-05-01")).doesNotContain("certificate-too-long");
        assertThat(questions("2026-01-01", "2029-05-01", "2025-05-01")).contains("certificate-too-long");
        assertThat(questions("2026-01-01", "2029-05-01", null)).contains("certificate-too-long");
        assertThat(questions("2026-01-01", "2029-08-01", "2020-05-01")).contains("certificate-too-long");
        assertThat(questions("2026-01-01", "2028-12-31", null)).doesNotContain("certificate-too-long");
    }

    @Test
    void a_certificate_may_end_on_the_day_on_which_it_was_issued() {
        assertThat(questions("2026-01-01", "2026-01-01", null)).doesNotContain("certificate-ends-before-issue");
        assertThat(questions("2026-01-02", "2026-01-01", null)).contains("certificate-ends-before-issue");
    }

    @Test
    void an_edition_may_be_as_old_as_the_first_certificate() {
        assertThat(questions("2026-01-01", "2028-12-31", "2022-10-25")).doesNotContain("edition-after-initial-issue");
        assertThat(questions("2026-01-01", "2028-12-31", "2022-10-24")).contains("edition-after-initial-issue");
    }

    private static List<String> questions(String issued, String validTo, @Nullable String first) {
        var draft = draft("Certificate");
        var quote = Quote.all(draft.passages().get(0));
        draft.add(Field.STANDARD, "ISO/IEC 27001:2022", quote, 1, "test");
        draft.add(Field.ISSUED, issued, quote, 1, "test");
        draft.add(Field.VALID_TO, validTo, quote, 1, "test");
        if (first != null) {
            draft.add(Field.INITIAL_ISSUE, first, quote, 1, "test");
        }
        CertificateChecks.ask(draft, LocalDate.parse("2025-12-01"));
        return draft.propose().questions().stream().map(Question::code).toList();
    }
}
