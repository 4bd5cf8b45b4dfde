package io.bridgeletter.domain.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SOC 2 report 2026.pdf|SOC 2 report 2026.pdf",
                "../../etc/passwd|passwd",
                "C:\\Users\\me\\report.PDF|report.PDF",
                "..|document",
                "''|document",
                "/|document",
                ".pdf|document.pdf",
                "con.pdf|_con.pdf",
                "NUL|_NUL",
                "con.tar.gz|_con.tar.gz",
                "concept.pdf|concept.pdf",
                "report.pdf. . |report.pdf",
                "name.with-a-very-long-tail|name.with-a-very-long-tail",
                "na me.a b|na me.a b",
                "Übersicht.docx|Übersicht.docx"
            })
    void makes_a_sent_name_safe(String sent, String shown) {
        assertThat(new FileName(sent).value()).isEqualTo(shown);
    }

    @Test
    void replaces_what_file_systems_refuse() {
        assertThat(new FileName("a<b>:\"c|d?*.pdf").value()).isEqualTo("a_b___c_d__.pdf");
    }

    @Test
    void removes_what_cannot_be_seen() {
        assertThat(new FileName("invoice\u202Efdp.exe").value()).isEqualTo("invoicefdp.exe");
        assertThat(new FileName("a\u0000b\r\nc\u200B.pdf").value()).isEqualTo("abc.pdf");
    }

    @Test
    void shortens_the_stem_and_keeps_the_extension() {
        FileName name = new FileName("x".repeat(500) + ".xlsx");
        assertThat(name.value()).hasSize(FileName.MAX_LENGTH).endsWith("x.xlsx");
        assertThat(name.extension()).isEqualTo("xlsx");
        assertThat(new FileName("x".repeat(120)).value()).hasSize(120);
    }

    @Test
    void never_cuts_a_character_in_halves() {
        String shortened = new FileName("x".repeat(119) + "\uD83D\uDE00 tail").value();
        assertThat(shortened).isEqualTo("x".repeat(119));
        assertThat(new FileName("x".repeat(118) + "\uD83D\uDE00y").value()).isEqualTo("x".repeat(118) + "\uD83D\uDE00");
    }

    @Test
    void tells_the_extension_in_lower_case() {
        assertThat(new FileName("REPORT.PDF").extension()).isEqualTo("pdf");
        assertThat(new FileName("report").extension()).isEmpty();
        assertThat(new FileName("a.abcdefghijkl").extension()).isEqualTo("abcdefghijkl");
        assertThat(new FileName("a.abcdefghijklm").extension()).isEmpty();
    }

    @Tag("property")
    @RepeatedTest(200)
    void is_safe_and_stable_whatever_is_sent(RepetitionInfo repetition) {
        long seed = repetition.getCurrentRepetition();
        String sent = new Random(seed)
                .ints(1 + seed, 0, 0x2100)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        String shown = new FileName(sent + ".pdf").value();
        assertThat(shown).as("seed %d", seed).endsWith(".pdf").hasSizeLessThanOrEqualTo(FileName.MAX_LENGTH);
        assertThat(shown).as("seed %d", seed).doesNotContainPattern("[/\\\\<>:\"|?*\\p{Cc}\\p{Cf}]");
        assertThat(new FileName(shown).value()).as("seed %d", seed).isEqualTo(shown);
    }
}
