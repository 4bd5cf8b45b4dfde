package io.bridgeletter.domain.facts;

import static io.bridgeletter.domain.facts.Drafts.draft;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose badge it is, and who gave it. */
class BadgeHolderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            This certifies that Larch Cloud GmbH has controls. | Larch Cloud GmbH | 0.93
            Awarded to Larch Cloud, Kiel                       | Larch Cloud      | 0.93
            Holder // Larch Cloud                              | Larch Cloud      | 0.85
            About the relay of Larch Cloud GmbH                | Larch Cloud GmbH | 0.6
            """)
    void is_named_beside_a_label_or_anywhere(String text, String name, double confidence) {
        var holder = facts(text, Field.ENTITY);

        assertThat(holder).extracting(Fact::value).containsExactly(name);
        assertThat(holder.get(0).confidence()).isEqualTo(confidence);
    }

    @Test
    void the_company_itself_gave_no_badge() {
        assertThat(facts("Awarded to Larch Cloud GmbH\n\nIssued by: Larch Cloud GmbH", Field.ISSUER))
                .isEmpty();
        assertThat(facts("Awarded to Larch Cloud GmbH\n\nIssued by: Meridian Ltd", Field.ISSUER))
                .extracting(Fact::value)
                .containsExactly("Meridian Ltd");
        assertThat(facts("Awarded to Larch Cloud GmbH\n\nIssued by: the one who signed", Field.ISSUER))
                .isEmpty();
    }

    private static List<Fact> facts(String text, Field field) {
        var draft = draft(text.replace(" // ", "\n\n"));
        new BadgeRule().read(draft);
        return draft.facts().stream().filter(fact -> fact.field() == field).toList();
    }
}
