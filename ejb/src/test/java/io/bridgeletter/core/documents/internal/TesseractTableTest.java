package io.bridgeletter.core.documents.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.bridgeletter.domain.documents.TextRun;
import java.util.List;
import org.junit.jupiter.api.Test;

class TesseractTableTest {
    private static final List<String> HEAD = List.of(
            "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext",
            "1\t1\t0\t0\t0\t0\t0\t0\t1000\t2000\t-1\t",
            "4\t1\t1\t1\t1\t0\t100\t200\t800\t20\t-1\t");

    @Test
    void tells_the_lines_that_are_drawn_across_and_sets_them_straight() {
        var rows = new java.util.ArrayList<>(List.of(HEAD.get(1)));
        for (var word = 0; word < 8; word++) {
            rows.add("5\t1\t1\t1\t1\t" + (word + 1) + "\t" + (100 + 80 * word) + "\t" + (200 + 2 * word)
                    + "\t70\t18\t96\tcontrols");
        }
        var layout = List.of(
                "<div class='ocr_separator' id='block_1_2' title=\"bbox 100 300 900 322\"></div>",
                "<div class='ocr_separator' id='block_1_3' title=\"bbox 100 300 112 900\"></div>",
                "<div class='ocr_carea' id='block_1_4' title=\"bbox 100 500 900 520\"></div>");
        var rules = TesseractTable.read(new Tesseract.Output(rows, layout)).rules();

        assertThat(rules).singleElement().satisfies(rule -> {
            assertThat(rule.from()).isEqualTo(0.1);
            assertThat(rule.to()).isEqualTo(0.9);
            assertThat(rule.y()).isCloseTo((311 - 0.025 * 500) / 2000, org.assertj.core.data.Offset.offset(0.001));
        });
        assertThat(PageRules.read(PageRules.written(rules))).singleElement().satisfies(rule -> assertThat(rule.to())
                .isEqualTo(0.9));
    }

    @Test
    void an_upright_line_is_no_letter() {
        assertThat(read(with(
                        "5\t1\t1\t1\t1\t1\t100\t200\t3\t20\t90\t|", "5\t1\t1\t1\t1\t2\t110\t200\t60\t20\t95\tAccess")))
                .extracting(TextRun::text)
                .containsExactly("Access");
    }

    private static List<TextRun> read(List<String> rows) {
        return TesseractTable.read(new Tesseract.Output(rows, List.of())).runs();
    }

    @Test
    void joins_the_words_of_a_line_and_keeps_columns_apart() {
        var runs = read(with(
                "5\t1\t1\t1\t1\t1\t100\t200\t60\t20\t96\tAccess",
                "5\t1\t1\t1\t1\t2\t168\t200\t60\t20\t95\trights",
                "5\t1\t1\t1\t1\t3\t500\t200\t60\t20\t94\tCC6.1"));
        assertThat(runs).extracting(TextRun::text).containsExactly("Access rights", "CC6.1");
        assertThat(runs.get(0).x()).isEqualTo(0.1);
        assertThat(runs.get(0).y()).isCloseTo(0.1, org.assertj.core.data.Offset.offset(0.003));
        assertThat(runs.get(0).right()).isEqualTo(0.228);
        assertThat(runs.get(1).x()).isEqualTo(0.5);
    }

    @Test
    void leaves_out_what_is_probably_dirt() {
        assertThat(read(with("5\t1\t1\t1\t1\t1\t100\t200\t60\t20\t8\t~;", "5\t1\t1\t1\t1\t2\t168\t200\t60\t20\t95\t ")))
                .isEmpty();
    }

    @Test
    void gives_letters_the_same_size_whatever_stands_in_the_line() {
        var plain = read(List.of(
                HEAD.get(1),
                "4\t1\t1\t1\t1\t0\t100\t200\t800\t14\t-1\t",
                "5\t1\t1\t1\t1\t1\t100\t200\t60\t14\t96\tAudit"));
        var deep = read(List.of(
                HEAD.get(1),
                "4\t1\t1\t1\t1\t0\t100\t200\t800\t18\t-1\t",
                "5\t1\t1\t1\t1\t1\t100\t200\t60\t18\t96\tDeputy"));
        assertThat(plain.get(0).size())
                .isCloseTo(deep.get(0).size(), org.assertj.core.data.Percentage.withPercentage(8));
    }

    @Test
    void sets_a_page_straight_that_was_scanned_at_an_angle() {
        var rows = new java.util.ArrayList<>(List.of(HEAD.get(1)));
        for (var word = 0; word < 8; word++) {
            rows.add("5\t1\t1\t1\t1\t" + (word + 1) + "\t" + (100 + 80 * word) + "\t" + (200 + 2 * word)
                    + "\t70\t18\t96\tcontrols");
        }
        for (var word = 0; word < 3; word++) {
            rows.add("5\t1\t2\t1\t1\t" + (word + 1) + "\t" + (900 + 80 * word) + "\t" + (220 + 2 * word)
                    + "\t70\t18\t96\tcontrols");
        }
        var runs = read(rows);
        assertThat(runs).hasSize(2);
        assertThat(runs.get(0).y()).isCloseTo(runs.get(1).y(), org.assertj.core.data.Offset.offset(0.002));
    }

    private static List<String> with(String... rows) {
        return java.util.stream.Stream.concat(HEAD.stream(), java.util.Arrays.stream(rows))
                .toList();
    }
}
