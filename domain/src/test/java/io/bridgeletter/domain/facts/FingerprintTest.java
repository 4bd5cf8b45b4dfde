package io.bridgeletter.domain.facts;

import static io.bridgeletter.domain.layout.DocumentBuilder.aDocument;
import static org.assertj.core.api.Assertions.assertThat;

import io.bridgeletter.domain.documents.DocumentText;
import io.bridgeletter.domain.documents.TextPage;
import io.bridgeletter.domain.documents.TextRun;
import io.bridgeletter.domain.layout.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FingerprintTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void finds_that_one_report_was_copied_for_another_vendor() {
        var first = read("Halyard", words(7), "The auditor speaks.");
        var copy = read("Pinecrest", words(7), "The auditor speaks of something else.");
        assertThat(Fingerprint.likeness(first, copy)).isGreaterThan(0.9);
    }

    @Test
    void two_reports_in_their_own_words_are_not_alike_whatever_the_auditor_writes() {
        var first = read("Halyard", words(7), "The auditor speaks.");
        var other = read("Pinecrest", words(8), "The auditor speaks.");
        assertThat(Fingerprint.likeness(first, other)).isLessThan(0.1);
    }

    @Test
    void a_report_of_which_a_third_is_new_is_still_much_like_the_first() {
        var text = words(7);
        var changed = new ArrayList<>(text.subList(0, 400));
        changed.addAll(words(9).subList(0, 200));
        var likeness = Fingerprint.likeness(read("Halyard", text, "."), read("Halyard", changed, "."));
        assertThat(likeness).isBetween(0.3, 0.75);
    }

    @Test
    void a_document_of_few_words_has_no_mark() {
        assertThat(read("Halyard", words(7).subList(0, 60), ".")).isEmpty();
        assertThat(Fingerprint.likeness(List.of(), List.of())).isZero();
    }

    @Test
    void a_document_has_a_mark_from_its_hundred_and_fiftieth_run_of_words_on() {
        assertThat(mark(155)).hasSize(64);
        assertThat(mark(154)).isEmpty();
    }

    /** Marks that are stored would no longer be found. */
    @Test
    void the_mark_of_a_text_never_changes() {
        assertThat(mark(160).subList(0, 3))
                .containsExactly(-9180615556981104907L, -9183480882999103018L, -9191625508691857925L);
    }

    private static List<Long> mark(int words) {
        var text = String.join(" ", words(7).subList(0, words));
        return Fingerprint.of(new Draft(new Reading(
                aDocument().page("").build(),
                List.of(
                        Drafts.paragraph(Drafts.lines(100, "Description of the Relay")),
                        Drafts.paragraph(Drafts.lines(120, text))),
                List.of(),
                Map.of())));
    }

    private static List<Long> read(String vendor, List<String> description, String auditor) {
        var runs = new ArrayList<TextRun>();
        line(runs, "SOC 2 Type 2 report of " + vendor + ", Inc.", true);
        line(runs, "Section I: Independent Service Auditor's Report", true);
        line(runs, "We have examined the description. " + auditor, false);
        line(runs, "Section III: Description of the System", true);
        for (var from = 0; from < description.size(); from += 20) {
            line(
                    runs,
                    String.join(" ", description.subList(from, Math.min(from + 20, description.size()))) + ".",
                    false);
        }
        var page = new TextPage(1, null, 600, 4000, true, runs);
        return FactReader.read(new DocumentText(List.of(page), null, null), TODAY)
                .fingerprint();
    }

    private static void line(List<TextRun> runs, String text, boolean heading) {
        runs.add(new TextRun(text, 40, 40 + 20.0 * runs.size(), 480, 10, heading ? 14 : 10, heading));
    }

    private static List<String> words(long seed) {
        var random = new Random(seed);
        var words = new ArrayList<String>();
        for (var at = 0; at < 600; at++) {
            words.add("w" + Integer.toString(random.nextInt(40_000), 36));
        }
        return words;
    }
}
