package io.bridgeletter.domain.facts;

import static io.bridgeletter.domain.layout.DocumentBuilder.HEIGHT;
import static io.bridgeletter.domain.layout.DocumentBuilder.WIDTH;
import static org.assertj.core.api.Assertions.assertThat;

import io.bridgeletter.domain.documents.DocumentText;
import io.bridgeletter.domain.documents.TextPage;
import io.bridgeletter.domain.documents.TextRun;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Tag;

@Tag("property")
class FactReaderPropertyTest {
    private static final List<String> WORDS = List.of(
            "SOC 2 Type 2 Report",
            "SOC 3",
            "SOC 1",
            "Bridge Letter",
            "Certificate",
            "ISO/IEC 27001:2022",
            "Subprocessors",
            "Data Processing Agreement",
            "Penetration Test",
            "We have examined",
            "In our opinion,",
            "except for",
            "does not present",
            "Section I – Independent Service Auditor's Report",
            "Section IV – Tests of Controls",
            "System Description",
            "Management's Assertion",
            "Complementary User Entity Controls",
            "Complementary Subservice Organization Controls",
            "Tarn Data, Inc.",
            "Abbot LLP",
            "May 1, 2025",
            "to",
            "through",
            "30.09.2025",
            "05/09/2026",
            "20X1",
            "CC6.1",
            "CC6.1 - CC6.3",
            "Exception noted.",
            "1 of 25",
            "not tested",
            "uses a subservice organization",
            "(“AWS”)",
            "carve-out",
            "•",
            "1.",
            "CUEC-01",
            "valid until",
            "Issued by:",
            "Scope:",
            "Criteria",
            "Control",
            "Result",
            "controls operated effectively",
            "security and availability",
            "-",
            "(((",
            "page 3",
            "iv",
            "…………",
            "Chicago, Illinois",
            "Management response:",
            "72 hours",
            "30 days",
            "high",
            "ß",
            "\uf0b7");

    @RepeatedTest(60)
    void reads_any_layout_soon_and_shows_where_it_read(RepetitionInfo repetition) {
        var seed = (long) repetition.getCurrentRepetition();
        var text = text(new Random(seed), 400);

        var read = Assertions.assertTimeout(
                Duration.ofSeconds(5), () -> FactReader.read(text, Readings.TODAY), "seed " + seed);

        assertThat(read.pages()).isEqualTo(text.pages().size());
        for (var fact : read.facts()) {
            assertThat(fact.page())
                    .as("seed %d, %s", seed, fact)
                    .isBetween(1, text.pages().size());
            assertThat(fact.quote()).as("seed %d, %s", seed, fact).isNotBlank();
            assertThat(fact.confidence()).as("seed %d, %s", seed, fact).isStrictlyBetween(0.0, 1.0);
            var value = fact.value();
            if (value != null) {
                assertThat(FactValues.accepts(fact.field(), value))
                        .as("seed %d, %s", seed, fact)
                        .isTrue();
            }
        }
        assertThat(FactReader.read(text, Readings.TODAY)).isEqualTo(read);
        assertThat(read.questions()).extracting(Question::code).allMatch(Checks.codes()::contains);
    }

    @RepeatedTest(20)
    void reads_endless_strings_soon(RepetitionInfo repetition) {
        var random = new Random(1000L + repetition.getCurrentRepetition());
        var word = WORDS.get(random.nextInt(WORDS.size()));
        var line = (word + (random.nextBoolean() ? " " : "")).repeat(30);
        var runs = new ArrayList<TextRun>();
        for (var at = 0; at < 300; at++) {
            runs.add(new TextRun(line, 50, 50 + 2.3 * at, 400, 2, 2, false));
        }
        var text = new DocumentText(List.of(new TextPage(1, null, WIDTH, HEIGHT, false, runs)), null, null);

        Assertions.assertTimeout(Duration.ofSeconds(5), () -> FactReader.read(text, Readings.TODAY), line);
    }

    private static DocumentText text(Random random, int mostRuns) {
        var pages = new ArrayList<TextPage>();
        var count = random.nextInt(6);
        for (var page = 1; page <= count; page++) {
            var runs = new ArrayList<TextRun>();
            var lined = random.nextBoolean();
            for (var at = random.nextInt(mostRuns); at > 0; at--) {
                runs.add(run(random, lined));
            }
            pages.add(new TextPage(
                    page, random.nextBoolean() ? "p" + page : null, WIDTH, HEIGHT, random.nextInt(4) == 0, runs));
        }
        return new DocumentText(pages, null, null);
    }

    private static TextRun run(Random random, boolean lined) {
        var text = new StringBuilder();
        for (var words = random.nextInt(6); words >= 0; words--) {
            text.append(random.nextInt(8) == 0 ? noise(random) : WORDS.get(random.nextInt(WORDS.size())))
                    .append(random.nextInt(5) == 0 ? "" : " ");
        }
        var size = lined ? 10 : 4 + random.nextInt(16);
        var x = lined ? 72 + 150 * random.nextInt(3) : random.nextDouble() * WIDTH;
        var y = lined ? 40 + 12 * random.nextInt(64) : random.nextDouble() * HEIGHT;
        return new TextRun(text.toString(), x, y, text.length() * size / 2.0, size, size, random.nextInt(4) == 0);
    }

    private static String noise(Random random) {
        var noise = new StringBuilder();
        for (var letters = random.nextInt(12); letters >= 0; letters--) {
            noise.appendCodePoint(32 + random.nextInt(random.nextBoolean() ? 95 : 9000));
        }
        return noise.toString();
    }
}
