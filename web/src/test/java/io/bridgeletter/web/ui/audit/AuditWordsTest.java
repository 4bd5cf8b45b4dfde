package io.bridgeletter.web.ui.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.bridgeletter.web.ui.shared.Formats;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class AuditWordsTest {
    @Test
    void a_reason_reads_well_without_its_arguments() {
        assertThat(words(Locale.ENGLISH).value("reason", "RF2.hole"))
                .isEqualTo("Days lie between two periods, and nobody speaks for them.");
        assertThat(words(Locale.GERMAN).value("reason", "RF1.stale")).isEqualTo("Der letzte Bericht ist veraltet.");
        assertThat(words(Locale.ENGLISH).value("question", "certificate-expired"))
                .isEqualTo("The certificate has ended.");
    }

    @Test
    void a_reason_without_arguments_is_told_as_it_is() {
        assertThat(words(Locale.ENGLISH).value("reason", "RF1.not-accepted"))
                .isEqualTo("A report is on file, but no person has accepted it yet.");
        assertThat(words(Locale.ENGLISH).value("reason", "Because we said so")).isEqualTo("Because we said so");
    }

    /** Found by itself: a new sentence with arguments needs its short form. */
    @Test
    void no_line_of_the_trail_has_a_hole() {
        for (var locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            var told = 0;
            for (var key : Collections.list(ResourceBundle.getBundle("io.bridgeletter.messages.terms", locale)
                    .getKeys())) {
                var family = key.substring(0, key.indexOf('.'));
                if ((family.equals("reason") || family.equals("question")) && !key.endsWith(".short")) {
                    var code = key.substring(family.length() + 1);
                    assertThat(words(locale).value(family, code))
                            .as(key)
                            .isNotEqualTo(code)
                            .doesNotContain("{", "…");
                    told++;
                }
            }
            assertThat(told).isGreaterThan(60);
        }
    }

    private static AuditWords words(Locale locale) {
        return new AuditWords(locale, new Formats());
    }
}
