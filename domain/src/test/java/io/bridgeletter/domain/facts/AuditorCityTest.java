package io.bridgeletter.domain.facts;

import static io.bridgeletter.domain.facts.Drafts.draft;
import static io.bridgeletter.domain.facts.Drafts.lines;
import static io.bridgeletter.domain.facts.Drafts.paragraph;
import static org.assertj.core.api.Assertions.assertThat;

import io.bridgeletter.domain.layout.Block;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Where a report was signed, as the passages at its end tell. */
class AuditorCityTest {
    private static final String FIRM = "Abbot Lindqvist LLP";

    @Test
    void a_city_with_its_state_is_surer_than_one_beside_the_date() {
        assertThat(city("Chicago, Illinois", null)).extracting(Fact::value).containsExactly("Chicago, Illinois");
        assertThat(city("Chicago, Illinois", null).get(0).confidence()).isEqualTo(0.92);
        assertThat(city("Leeds, 12 June 2026", null)).extracting(Fact::value).containsExactly("Leeds");
        assertThat(city("Leeds, 12 June 2026", null).get(0).confidence()).isEqualTo(0.75);
    }

    @Test
    void a_city_may_stand_behind_the_firm() {
        assertThat(city(FIRM + ", Leeds, 12 June 2026", null))
                .extracting(Fact::value)
                .containsExactly("Leeds");
    }

    @Test
    void only_the_end_of_the_report_and_the_place_of_its_date_tell_it() {
        var below = "\n\nOne.\n\nTwo.\n\nThree.\n\nFour.";

        assertThat(city("Chicago, Illinois" + below, null)).hasSize(1);
        assertThat(city("Chicago, Illinois" + below + "\n\nFive.", null)).isEmpty();
        assertThat(city("Chicago, Illinois" + below + "\n\nFive.", "Chicago, Illinois"))
                .hasSize(1);
    }

    @Test
    void a_city_alone_stands_between_the_profession_and_the_date() {
        var profession = FIRM + "\n\nChartered Accountants\n\n";

        assertThat(city(profession + "Leeds\n\n12 June 2026", "12 June 2026"))
                .extracting(Fact::value)
                .containsExactly("Leeds");
        assertThat(city("It is so.\n\nLeeds\n\n12 June 2026", "12 June 2026")).isEmpty();
        assertThat(city(profession + "Leeds\n\nIt is so.\n\n12 June 2026", "12 June 2026"))
                .isEmpty();
        assertThat(city(profession + "Leeds", null)).isEmpty();
    }

    private static List<Fact> city(String page, @Nullable String dated) {
        var draft = draft(page);
        var tail = draft.passages();
        var date = tail.stream()
                .filter(passage -> passage.text().equals(dated))
                .findFirst()
                .map(Quote::all)
                .orElse(null);
        AuditorCity.tell(draft, tail, FIRM, date);
        return draft.facts();
    }

    @Test
    void the_letterhead_of_the_firm_may_have_its_address() {
        var letterhead = paragraph(lines(130, FIRM, "41 Gay Court", "Chicago, Illinois 60606"));

        assertThat(ofLetterhead(letterhead)).extracting(Fact::value).containsExactly("Chicago, Illinois");
        assertThat(ofLetterhead(paragraph(lines(130, "Larch Cloud GmbH", "Chicago, Illinois 60606"))))
                .isEmpty();
        assertThat(ofLetterhead(paragraph(lines(130, FIRM, "Chicago, Illinois"))))
                .isEmpty();
    }

    private static List<Fact> ofLetterhead(Block letterhead) {
        var heading = new Block.Paragraph(
                Block.Kind.HEADING, lines(100, "Independent Service Auditor's Report"), 14, true, 72);
        var draft = draft(heading, letterhead);
        AuditorCity.ofLetterhead(draft, FIRM);
        return draft.facts();
    }
}
