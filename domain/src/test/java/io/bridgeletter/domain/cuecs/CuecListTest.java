package io.bridgeletter.domain.cuecs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CuecListTest {
    private static final String TEXT = "User entities restrict access to their keys";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "User entities restrict access to their keys",
                "  - User entities restrict access to their keys  ",
                "\u2022 User entities restrict access to their keys",
                "* User entities restrict access to their keys",
                "1. User entities restrict access to their keys",
                "12) User entities restrict access to their keys",
                "(3) User entities restrict access to their keys",
                "a) User entities restrict access to their keys",
                "\u00a0User entities restrict access to their keys"
            })
    void drops_bullets_and_numbers(String line) {
        assertThat(CuecList.parse(line).items()).containsExactly(new CuecLine(1, null, TEXT, List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CUEC-01: User entities restrict access to their keys",
                "CUEC-01 User entities restrict access to their keys",
                "- CUEC-01 \u2013 User entities restrict access to their keys",
                "1. CUEC-01. User entities restrict access to their keys",
                "CUEC-01\tUser entities restrict access to their keys",
                "CUEC-01\t\t\"User entities restrict access to their keys\"\t"
            })
    void takes_the_reference_from_the_front(String line) {
        assertThat(CuecList.parse(line).items()).containsExactly(new CuecLine(1, "CUEC-01", TEXT, List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CUEC 2: User entities restrict access to their keys (CC6.1, CC6.2)",
                "CUEC 2: User entities restrict access to their keys [cc6.1; CC6.2].",
                "CUEC 2: User entities restrict access to their keys (CC6.1 and CC6.2, CC6.1)",
                "CUEC 2\tUser entities restrict access to their keys\tCC6.1, CC6.2",
                "CUEC 2\tUser entities restrict access to their keys\tCC6.1 CC6.2"
            })
    void takes_criteria_from_the_end(String line) {
        assertThat(CuecList.parse(line).items())
                .containsExactly(new CuecLine(1, "CUEC 2", TEXT, List.of("CC6.1", "CC6.2")));
    }

    @Test
    void leaves_other_brackets_in_the_text() {
        assertThat(CuecList.parse("Users protect keys (and tokens)").items())
                .containsExactly(new CuecLine(1, null, "Users protect keys (and tokens)", List.of()));
    }

    @Test
    void takes_a_number_cell_of_a_sheet_as_reference() {
        assertThat(CuecList.parse("7.\tUsers protect keys\tC1.1").items())
                .containsExactly(new CuecLine(1, "7", "Users protect keys", List.of("C1.1")));
    }

    @Test
    void joins_text_cells_but_never_lines() {
        CuecList list = CuecList.parse("Users protect\tkeys\n\n   \r\nand tokens.");
        assertThat(list.items())
                .containsExactly(
                        new CuecLine(1, null, "Users protect keys", List.of()),
                        new CuecLine(4, null, "and tokens.", List.of()));
        assertThat(list.problems()).isEmpty();
        assertThat(list.isRefused()).isFalse();
    }

    @Test
    void a_line_without_text_is_no_item() {
        assertThat(CuecList.parse("CUEC-01:\n- \n(CC6.1)\n").items()).isEmpty();
    }

    @Test
    void reports_a_reference_or_text_seen_before() {
        CuecList list = CuecList.parse("CUEC-1: One\nCUEC-2: Two\ncuec 1: Three\nTWO!\nCUEC-2: one");
        assertThat(list.items()).hasSize(5);
        assertThat(list.problems())
                .containsExactly(
                        new CuecListProblem.Duplicate(3, 1),
                        new CuecListProblem.Duplicate(4, 2),
                        new CuecListProblem.Duplicate(5, 1));
        assertThat(list.isRefused()).isFalse();
    }

    @Test
    void refuses_an_item_that_is_too_long() {
        CuecList list = CuecList.parse("x".repeat(2_000) + "\n" + "y".repeat(2_001));
        assertThat(list.items()).hasSize(1);
        assertThat(list.problems()).containsExactly(new CuecListProblem.TooLong(2, 2_001));
        assertThat(list.isRefused()).isTrue();
    }

    @Test
    void refuses_a_list_that_is_too_long() {
        assertThat(CuecList.parse(lines(500)).items()).hasSize(500);
        CuecList list = CuecList.parse(lines(501));
        assertThat(list.items()).isEmpty();
        assertThat(list.problems()).containsExactly(new CuecListProblem.TooMany(501));
        assertThat(list.isRefused()).isTrue();
    }

    private static String lines(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> "control " + i).collect(Collectors.joining("\n"));
    }
}
