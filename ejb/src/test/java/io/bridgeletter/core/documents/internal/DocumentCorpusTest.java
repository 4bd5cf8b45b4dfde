package io.bridgeletter.core.documents.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.bridgeletter.core.documents.internal.CorpusComparison.Miss;
import io.bridgeletter.domain.facts.FactReader;
import io.bridgeletter.domain.facts.Field;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.tika.exception.TikaException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

/**
 * Whole documents of invented companies, read as the application does, against what a careful reader finds in them. The
 * table that it prints tells by field what a changed rule gains and what it costs.
 */
class DocumentCorpusTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-01");

    /** Just under what is found today: whoever raises the share raises this with it. */
    private static final double FOUND = 0.99;

    /** Wrong, and told as if it were sure; each with the reason why it is borne. */
    private static final Map<String, String> KNOWN = known();

    private static final Set<Field> NEVER_WRONG =
            Set.of(Field.OPINION, Field.PERIOD_FROM, Field.PERIOD_TO, Field.AS_OF);

    private static CorpusComparison comparison = new CorpusComparison();

    private static Map<String, String> known() {
        var known = new LinkedHashMap<String, String>();
        known.put(
                "B3_cobaltferry_bridge_signed_by_auditor.pdf signatory-role: Partner",
                "the role without the firm, which is told as auditor");
        known.put(
                "B5_alderpoint_comfort_letter_as_of.pdf signatory-role: CFO",
                "the contract's examples tell executives by their short title");
        return known;
    }

    @BeforeAll
    static void read() throws IOException, SAXException, TikaException, URISyntaxException {
        comparison = new CorpusComparison();
        for (var truth : CorpusTruth.read(resource("truth.tsv"))) {
            var text = InProcess.read(resource(truth.document()));
            comparison.compare(truth, FactReader.read(text, TODAY));
        }
        System.out.println(comparison.table());
    }

    private static Path resource(String name) throws URISyntaxException, IOException {
        URL resource = DocumentCorpusTest.class.getResource("/documents/" + name);
        if (resource == null) {
            throw new IOException("No document " + name);
        }
        return Path.of(resource.toURI());
    }

    @Test
    void recognizes_every_document() {
        assertThat(misses("class")).isEmpty();
    }

    @Test
    void finds_nearly_all_that_the_documents_state() {
        assertThat(comparison.share()).as(comparison.table()).isGreaterThanOrEqualTo(FOUND);
    }

    @Test
    void finds_every_control_that_is_left_to_the_customer() {
        assertThat(misses(Field.CUEC_TEXT.wireName())).isEmpty();
    }

    @Test
    void never_reads_another_opinion_or_period() {
        for (var field : NEVER_WRONG) {
            assertThat(misses(field.wireName())).isEmpty();
        }
    }

    @Test
    void is_sure_of_nothing_that_is_wrong() {
        assertThat(comparison.misses().stream()
                        .filter(miss -> miss.confidence() > 0.9)
                        .map(miss -> miss.document() + " " + miss.field() + ": " + miss.told())
                        .filter(miss -> KNOWN.keySet().stream().noneMatch(miss::startsWith)))
                .isEmpty();
    }

    @Test
    void knows_no_mistake_that_is_mended() {
        assertThat(KNOWN.keySet()).allMatch(known -> comparison.misses().stream()
                .map(miss -> miss.document() + " " + miss.field() + ": " + miss.told())
                .anyMatch(miss -> miss.startsWith(known)));
    }

    private static List<Miss> misses(String field) {
        return comparison.misses().stream()
                .filter(miss -> miss.field().equals(field))
                .toList();
    }
}
