package io.bridgeletter.core.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.bridgeletter.core.search.SearchIndex.Filter;
import io.bridgeletter.core.search.SearchIndex.Found;
import io.bridgeletter.core.search.SearchIndex.Hit;
import io.bridgeletter.domain.search.SearchQueryReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every adapter of the text index must do. */
public abstract class SearchIndexContract {
    protected static final UUID ALPHA = UUID.fromString("00000000-0000-4000-8000-0000000000a1");
    protected static final UUID BETA = UUID.fromString("00000000-0000-4000-8000-0000000000b1");
    private static final UUID VENDOR = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final UUID OTHER_VENDOR = UUID.fromString("00000000-0000-4000-8000-000000000002");

    /** A document with the texts of its pages. */
    public record Doc(UUID id, UUID vendor, String documentClass, Instant uploaded, List<String> pages) {}

    protected abstract SearchIndex index();

    /** From now on this is the current tenant; null means none. */
    protected abstract void enter(@Nullable UUID tenant);

    protected abstract void store(Doc document);

    /** Replaces the texts of a document that was stored, as reading it again does. */
    protected abstract void readAgain(UUID document, List<String> pages);

    protected abstract void remove(UUID document);

    private UUID stored(String... pages) {
        return stored(VENDOR, "soc2-type2", "2026-05-01T10:00:00Z", pages);
    }

    private UUID stored(UUID vendor, String documentClass, String uploaded, String... pages) {
        var id = UUID.randomUUID();
        store(new Doc(id, vendor, documentClass, Instant.parse(uploaded), Arrays.asList(pages)));
        return id;
    }

    private Found find(String typed) {
        return find(typed, Filter.NONE);
    }

    private Found find(String typed, Filter filter) {
        return index().search(SearchQueryReader.read(typed), filter, 0, 10);
    }

    private List<Integer> pages(String typed) {
        return find(typed).hits().stream().map(Hit::page).sorted().toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '^', textBlock = """
            key;                            1
            encrypting;                     1,3
            Prüfungen;                      2
            Verschlüsselungen;              2
            customer key;                   1
            "encryption keys";              1
            "keys encryption";
            "access control";               3
            encr*;                          1,3
            Prüf*;                          2
            controlling*;
            rotated OR Prüfung;             1,2
            encryption -customer;           3
            encryption -"access control";   1
            rotated encryption OR Prüfung;  1,2
            the key;                        1
            der Prüfung;                    2
            CC6.1;                          3
            third-party;                    3
            nowhere;
            -encryption;
            """)
    void finds_what_was_asked_for(String typed, @Nullable String expected) {
        enter(ALPHA);
        stored(
                "All encryption keys of the customer are rotated every year.",
                "Die Prüfung der Verschlüsselung ergab keine Abweichung.",
                "CC6.1 Access control to the encryption service of a third-party provider.");
        assertThat(pages(typed))
                .isEqualTo(
                        expected == null
                                ? List.of()
                                : Arrays.stream(expected.split(","))
                                        .map(Integer::valueOf)
                                        .toList());
    }

    @Test
    void the_document_with_the_best_page_comes_first_and_three_pages_of_each_at_most() {
        enter(ALPHA);
        var some = stored("Backup is mentioned once among many other words that say nothing of it.");
        var best = stored("backup", "Backup of the backup, and a backup.", "backup", "A backup.", "nothing");
        var found = find("backup");
        assertThat(found.hits()).extracting(Hit::document).containsExactly(best, best, best, some);
        assertThat(found.hits().get(0)).returns(2, Hit::page).returns(4L, Hit::pagesOfDocument);
        assertThat(found.pages()).isEqualTo(5);
        assertThat(found.documents()).isEqualTo(2);
        assertThat(index().search(SearchQueryReader.read("backup"), Filter.NONE, 1, 10)
                        .hits())
                .extracting(Hit::document)
                .containsExactly(some);
    }

    @Test
    void a_snippet_marks_what_matches_in_both_languages() {
        enter(ALPHA);
        stored("The auditor tested controls.", "Der Prüfer prüfte die Kontrollen.");
        assertThat(find("test").hits().get(0).snippet()).contains(SearchIndex.START + "tested" + SearchIndex.STOP);
        assertThat(find("Kontrolle").hits().get(0).snippet())
                .contains(SearchIndex.START + "Kontrollen" + SearchIndex.STOP);
    }

    @ParameterizedTest
    @CsvSource({
        "port, port",
        "encrypted, encryption",
        "Prüfung, Prüfungen",
        "polic*, policies",
        "port OR absent, port",
        "first, first",
        "last, last",
        "port encryption, port",
        "'\"the port\"', port"
    })
    void a_snippet_shows_the_match_wherever_on_a_long_page_it_is(String typed, String shown) {
        enter(ALPHA);
        var filler = "Support of the supported exports lies with reports of importance. ".repeat(30);
        var german = "Die Gesellschaft hat das Verfahren für die Berichte der Unternehmen mit der Sorgfalt geregelt. ";
        stored(
                "At first, " + filler + "Then the port is open, encryption is on, policies are there. " + filler
                        + "And at last the end",
                german.repeat(30) + "Dann waren die Prüfungen. " + german.repeat(30));
        var snippet = find(typed).hits().get(0).snippet();
        assertThat(snippet).contains(SearchIndex.START + shown + SearchIndex.STOP);
        assertThat(snippet.length()).isLessThan(600);
    }

    @Test
    void of_a_common_phrase_each_page_of_results_shows_others_and_the_same_again() {
        enter(ALPHA);
        for (var i = 0; i < 23; i++) {
            stored(Collections.nCopies(100, "access control number " + i).toArray(String[]::new));
        }
        var query = SearchQueryReader.read("\"access control\"");
        var shown = new ArrayList<UUID>();
        for (var first = 0; first < 30; first += 10) {
            var found = index().search(query, Filter.NONE, first, 10);
            assertThat(found.pages()).isEqualTo(SearchIndex.MOST_PAGES + 1);
            assertThat(index().search(query, Filter.NONE, first, 10)).isEqualTo(found);
            found.hits().stream().map(Hit::document).distinct().forEach(shown::add);
        }
        assertThat(shown).doesNotHaveDuplicates().hasSize((int)
                index().search(query, Filter.NONE, 0, 10).documents());
    }

    @Test
    void a_text_cannot_forge_marks() {
        enter(ALPHA);
        stored("A \u0002forged\u0003 mark beside a true one.");
        assertThat(find("true").hits().get(0).snippet())
                .containsOnlyOnce(SearchIndex.START)
                .contains("forged");
    }

    @Test
    void filters_by_vendor_class_and_day_and_counts_documents_of_each() {
        enter(ALPHA);
        stored(VENDOR, "dpa", "2026-01-31T23:00:00Z", "retention", "retention");
        stored(VENDOR, "soc2-type2", "2026-02-01T00:00:00Z", "retention");
        stored(OTHER_VENDOR, "soc2-type2", "2026-03-01T00:00:00Z", "retention");
        var all = find("retention");
        assertThat(all.vendors()).isEqualTo(Map.of(VENDOR, 2L, OTHER_VENDOR, 1L));
        assertThat(all.classes()).isEqualTo(Map.of("soc2-type2", 2L, "dpa", 1L));
        assertThat(find("retention", new Filter(OTHER_VENDOR, null, null, null)).documents())
                .isEqualTo(1);
        assertThat(find("retention", new Filter(null, "dpa", null, null)).pages())
                .isEqualTo(2);
        assertThat(find("retention", new Filter(VENDOR, "badge", null, null)).hits())
                .isEmpty();
        var february =
                new Filter(null, null, Instant.parse("2026-02-01T00:00:00Z"), Instant.parse("2026-03-01T00:00:00Z"));
        assertThat(find("retention", february).classes()).isEqualTo(Map.of("soc2-type2", 1L));
    }

    @Test
    void of_a_common_word_two_thousand_pages_are_counted_and_the_rest_is_told() {
        enter(ALPHA);
        stored(Collections.nCopies(1999, "control").toArray(String[]::new));
        assertThat(find("control").pages()).isEqualTo(1999);
        stored("control", "control", "control");
        assertThat(find("control").pages()).isEqualTo(SearchIndex.MOST_PAGES + 1);
    }

    @Test
    void tells_words_that_no_page_has_and_those_that_resemble_them() {
        enter(ALPHA);
        stored("Encryption at rest.", "encryption in transit, Verschlüsselung");
        assertThat(index().unknown(Set.of("encyrption", "encryption", "encryptions", "that", "zzzzz")))
                .isEqualTo(Map.of("encyrption", List.of("encryption"), "zzzzz", List.of()));
        assertThat(index().unknown(Set.of("verschlüsslung", "verschlusselung")))
                .isEqualTo(Map.of("verschlüsslung", List.of("verschlüsselung")));
    }

    @Test
    void tells_on_how_many_pages_a_word_is() {
        enter(ALPHA);
        stored("Encryption at rest.", "encryption in transit, Verschlüsselung", "transit");
        assertThat(index().frequency(Set.of("encryption", "verschlüsselung", "nowhere")))
                .isEqualTo(Map.of("encryption", 2L, "verschlüsselung", 1L, "nowhere", 0L));
    }

    @Test
    void a_word_is_on_no_page_after_the_last_one_that_had_it() {
        enter(ALPHA);
        var first = stored("confidential retention", "retention");
        var second = stored("retention");
        readAgain(first, List.of("retention only"));
        assertThat(index().frequency(Set.of("confidential", "retention")))
                .isEqualTo(Map.of("confidential", 0L, "retention", 2L));
        remove(first);
        remove(second);
        assertThat(index().frequency(Set.of("retention"))).containsValue(0L);
        assertThat(pages("retention")).isEmpty();
        assertThat(pages("retent*")).isEmpty();
    }

    @Test
    void a_page_in_one_language_is_found_by_every_form_of_its_words() {
        enter(ALPHA);
        stored(
                "The auditor of the company obtained evidence for the tested policies and for the controls of the year.",
                "Der Prüfer hat die Kontrollen der Gesellschaft und die Richtlinien für das Jahr mit den Nachweisen geprüft.");
        assertThat(pages("policy")).containsExactly(1);
        assertThat(pages("policie*")).containsExactly(1);
        assertThat(pages("testing")).containsExactly(1);
        assertThat(pages("Richtlinie")).containsExactly(2);
        assertThat(pages("prüf*")).containsExactly(2);
        assertThat(pages("\"die Kontrollen\"")).containsExactly(2);
        assertThat(pages("control OR Kontrolle")).containsExactly(1, 2);
        assertThat(find("Richtlinie").hits().get(0).snippet())
                .contains(SearchIndex.START + "Richtlinien" + SearchIndex.STOP);
    }

    @Test
    void another_tenants_pages_and_words_do_not_exist() {
        enter(BETA);
        stored("confidentiality of betamax");
        enter(ALPHA);
        stored("nothing to see");
        assertThat(find("betamax")).isEqualTo(Found.NOTHING);
        assertThat(find("betam*").hits()).isEmpty();
        assertThat(find("\"confidentiality of betamax\"").pages()).isZero();
        assertThat(index().unknown(Set.of("confidentialty", "betamax"))).containsValues(List.of(), List.of());
        assertThat(index().frequency(Set.of("betamax"))).containsValue(0L);
        enter(null);
        assertThat(find("betamax").hits()).isEmpty();
        assertThat(index().unknown(Set.of("betamax"))).isEmpty();
        assertThat(index().frequency(Set.of("betamax"))).containsValue(0L);
    }

    @Test
    void whatever_is_typed_is_answered() {
        enter(ALPHA);
        stored("access control CC6.1 don't 😀 中文 e\u0301");
        var pieces =
                "access|control|CC6.1|or|OR|-|*|\"|'|''|\\|\\'|&|!|(|)|:|:*|<->|<2>|%|_|\n|\ud800|😀|中文|½|a|the|und"
                        + "|://|@|.|;--|$$|\u200b|e\u0301|acc*|'a*|den*|x\u0000y";
        var parts = pieces.split("\\|");
        var random = new Random(20261123);
        for (var i = 0; i < 400; i++) {
            var typed = new StringBuilder();
            for (var length = random.nextInt(10); length > 0; length--) {
                typed.append(
                        random.nextInt(8) == 0
                                ? String.valueOf((char) random.nextInt(0x10000))
                                : parts[random.nextInt(parts.length)]);
                typed.append(random.nextBoolean() ? " " : "");
            }
            var query = SearchQueryReader.read(typed.toString());
            assertThat(index().search(query, Filter.NONE, 0, 10))
                    .as(typed.toString())
                    .isNotNull();
            assertThat(index().unknown(query.words())).as(typed.toString()).isNotNull();
        }
    }
}
