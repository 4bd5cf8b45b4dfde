package io.bridgeletter.domain.facts;

import io.bridgeletter.domain.evidence.EvidenceClass;
import io.bridgeletter.domain.layout.Block;
import io.bridgeletter.domain.layout.Passage;
import io.bridgeletter.domain.layout.Reading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A document and what has been read from it so far; rules read it and add to it. */
final class Draft {
    /** A letter of a scan may be another one, however well the sentence fits: a person has to look at each value. */
    private static final double MOST_OF_IMAGE = 0.88;

    private final Reading reading;
    private final Parts parts;
    private List<Block> blocks;
    private final DateFinder dates;
    private final String allText;
    private final List<Fact> facts = new ArrayList<>();
    private final List<Question> questions = new ArrayList<>();
    private EvidenceClass documentClass = EvidenceClass.OTHER;
    private double classConfidence;
    private int groups;

    Draft(Reading reading) {
        this.reading = reading;
        this.blocks = reading.blocks();
        this.parts = Parts.of(reading);
        this.allText =
                String.join("\n", reading.blocks().stream().map(Block::text).toList());
        this.dates = new DateFinder(DateOrder.of(allText));
    }

    Reading reading() {
        return reading;
    }

    Parts parts() {
        return parts;
    }

    DateFinder dates() {
        return dates;
    }

    /** All blocks, a line each. */
    String allText() {
        return allText;
    }

    List<Block> blocks() {
        return blocks;
    }

    /** A rule whose documents have columns beside their text reads on in this order; parts of reports do not follow. */
    void rearrange(List<Block> ordered) {
        blocks = List.copyOf(ordered);
    }

    Block block(int at) {
        return reading.blocks().get(at);
    }

    /** Texts of the blocks in these parts, in order. */
    List<Passage> passages(Part... wanted) {
        return parts.in(wanted).stream()
                .flatMap(at -> block(at).passages().stream())
                .toList();
    }

    List<Passage> passages() {
        return blocks.stream().flatMap(block -> block.passages().stream()).toList();
    }

    /** Texts of the first pages, as far as they are no table of contents. */
    List<Passage> firstPages(int pages) {
        var found = new ArrayList<Passage>();
        for (var at = 0; at < reading.blocks().size(); at++) {
            if (block(at).page() <= pages && parts.part(at) != Part.CONTENTS) {
                found.addAll(block(at).passages());
            }
        }
        return found;
    }

    void classify(EvidenceClass found, double confidence) {
        documentClass = found;
        classConfidence = confidence;
    }

    EvidenceClass documentClass() {
        return documentClass;
    }

    int nextGroup() {
        return ++groups;
    }

    void add(Field field, String value, Quote quote, double confidence, String rule) {
        add(field, value, quote, confidence, rule, null);
    }

    void add(Field field, String value, Quote quote, double confidence, String rule, @Nullable Integer group) {
        var stripped = value.strip();
        if (stripped.isEmpty() || quote.page() == 0) {
            return;
        }
        var page = quote.page();
        facts.add(new Fact(
                field,
                stripped,
                page,
                reading.label(page),
                quote.text(),
                Math.min(reading.isRecognised(page) ? MOST_OF_IMAGE : 0.99, Math.max(0.05, confidence)),
                group,
                rule,
                quote.regions()));
    }

    /** A rule of the class knows better than the general one. */
    void replace(Field field, String value, Quote quote, double confidence, String rule) {
        facts.removeIf(fact -> fact.field() == field);
        add(field, value, quote, confidence, rule);
    }

    /** Looked for in the right place, and not there. */
    void addNotStated(Field field, Quote place, String rule) {
        var page = place.page();
        if (page > 0) {
            facts.add(new Fact(field, null, page, reading.label(page), place.text(), 0.8, null, rule, place.regions()));
        }
    }

    void ask(String code, List<String> arguments, Field... fields) {
        questions.add(new Question(code, arguments, List.of(fields)));
    }

    boolean has(Field field) {
        return facts.stream().anyMatch(fact -> fact.field() == field);
    }

    Optional<String> value(Field field) {
        return facts.stream()
                .filter(fact -> fact.field() == field)
                .map(Fact::value)
                .filter(value -> value != null)
                .findFirst();
    }

    List<Fact> facts() {
        return facts;
    }

    Proposal propose() {
        var report = parts.has(Part.AUDITOR_REPORT) && parts.has(Part.DESCRIPTION);
        return new Proposal(
                documentClass,
                classConfidence,
                reading.pages(),
                facts,
                questions,
                report ? Fingerprint.of(this) : List.of());
    }

    /** The first place where a pattern is found. */
    static Optional<Hit> first(List<Passage> passages, Pattern pattern) {
        for (var passage : passages) {
            var matcher = pattern.matcher(passage.text());
            if (matcher.find()) {
                return Optional.of(new Hit(passage, matcher));
            }
        }
        return Optional.empty();
    }

    /** A match and the passage in which it lies. */
    record Hit(Passage passage, Matcher matcher) {
        Quote quote() {
            return new Quote(passage, matcher.start(), matcher.end());
        }

        Quote sentence() {
            return Quote.sentence(passage, matcher.start(), matcher.end());
        }
    }

    /** Values by how much speaks for each; the weightiest proof of a value is kept. */
    static final class Votes {
        private record Vote(Quote quote, double proof, double weight) {}

        private static final double SHOWN = 1000;

        private final Map<String, Vote> votes = new LinkedHashMap<>();

        /** A quote that shows the whole value proves it better than any that does not. */
        void add(String value, Quote quote, double weight) {
            var proof = quote.text().contains(value) ? SHOWN + weight : weight;
            votes.merge(
                    value,
                    new Vote(quote, proof, weight),
                    (old, more) -> new Vote(
                            more.proof() > old.proof() ? more.quote() : old.quote(),
                            Math.max(old.proof(), more.proof()),
                            old.weight() + more.weight()));
        }

        boolean isEmpty() {
            return votes.isEmpty();
        }

        List<String> values() {
            return List.copyOf(votes.keySet());
        }

        /** The value for which most speaks. */
        Optional<String> best() {
            return votes.entrySet().stream()
                    .max((one, other) -> Double.compare(
                            one.getValue().weight(), other.getValue().weight()))
                    .map(Map.Entry::getKey);
        }

        Quote quote(String value) {
            var vote = votes.get(value);
            if (vote == null) {
                throw new IllegalArgumentException("No vote for " + value);
            }
            return vote.quote();
        }

        double weight(String value) {
            var vote = votes.get(value);
            return vote == null ? 0 : vote.weight();
        }

        double total() {
            return votes.values().stream().mapToDouble(Vote::weight).sum();
        }
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
