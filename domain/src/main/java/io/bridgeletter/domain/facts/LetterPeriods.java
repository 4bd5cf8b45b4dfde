package io.bridgeletter.domain.facts;

import io.bridgeletter.domain.layout.Passage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The period of the report that a letter cites, and the days for which the letter itself speaks. */
final class LetterPeriods {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;

    private static final Pattern REPORT = Pattern.compile("report|examin|bericht|prüfung|audit|attest", FLAGS);

    private static final Pattern NEXT_REPORT = Pattern.compile(
            "next|upcoming|future|forthcoming|nächste|kommende|will cover|is expected|scheduled", FLAGS);

    private static final Pattern GAP = Pattern.compile(
            "not aware|no material|no significant|bridge|gap|since|subsequent|letter (?:covers|is for)|material change|remain|lücke|überbrück|seit|keine wesentlich|wesentliche(?:n)? änderung|interim|continue",
            FLAGS);

    private static final Pattern AS_OF = Pattern.compile(
            "(?:as of|as at|through|until|up to|to the date of this letter|bis zum|stand|zum|per)\\s*:?\\s*(?:the date[^.]{0,20})?$",
            FLAGS);

    private static final Pattern DATE_OF_LETTER = Pattern.compile(
            "(?:through|until|up to|as of|to|bis(?: zum)?|zum) (?:and including )?(?:the |this )?(?:date (?:of|on) this letter|this letter['’]s date|datum dieses schreibens)",
            FLAGS);

    private LetterPeriods() {}

    private record Candidate(FoundRange range, Passage passage, double report, double gap) {}

    static void read(Draft draft) {
        var candidates = new ArrayList<Candidate>();
        for (var passage : draft.passages()) {
            for (var range : draft.dates().ranges(passage.text())) {
                if (range.first().isBefore(range.last())) {
                    candidates.add(candidate(passage, range));
                }
            }
        }
        var report = best(candidates, true, null);
        if (report != null) {
            add(draft, Field.REPORT_PERIOD_FROM, report.range().first(), report);
            add(draft, Field.REPORT_PERIOD_TO, report.range().last(), report);
        }
        var covers = best(candidates, false, report);
        if (covers != null) {
            add(draft, Field.COVERS_FROM, covers.range().first(), covers);
            add(draft, Field.COVERS_TO, covers.range().last(), covers);
        } else {
            asOf(draft, report);
        }
    }

    private static Candidate candidate(Passage passage, FoundRange range) {
        var quote = Quote.sentence(passage, range.from(), range.to());
        var from = Math.max(quote.from(), range.from() - 160);
        var before = passage.text().substring(from, range.from());
        var around = quote.text();
        var next = NEXT_REPORT.matcher(around).find() ? 3 : 0;
        var report = (REPORT.matcher(before).find() ? 2 : 0)
                + (Pattern.compile("covers|covering|for the period|issued|most recent|last|letzte", FLAGS)
                                .matcher(before)
                                .find()
                        ? 1
                        : 0)
                - next;
        var gap = (GAP.matcher(around).find() ? 2 : 0)
                + (Pattern.compile("letter|from|since|seit", FLAGS)
                                .matcher(before)
                                .find()
                        ? 1
                        : 0)
                - next;
        return new Candidate(range, passage, report, gap);
    }

    /** The report's period is the earlier one; the days covered begin about where it ends. */
    private static @Nullable Candidate best(List<Candidate> candidates, boolean report, @Nullable Candidate other) {
        Candidate best = null;
        var most = 0.5;
        for (var one : candidates) {
            var follows =
                    other != null && !one.range().first().isBefore(other.range().last()) ? 1.5 : 0;
            var same = other != null
                    && one.range().first().equals(other.range().first())
                    && one.range().last().equals(other.range().last());
            var earliest = report
                            && candidates.stream().allMatch(each -> !each.range()
                                    .first()
                                    .isBefore(one.range().first()))
                    ? 1.5
                    : 0;
            var weight = report ? one.report() + earliest : one.gap() + follows;
            if (!same && weight > most) {
                best = one;
                most = weight;
            }
        }
        return best;
    }

    private static void add(Draft draft, Field field, LocalDate date, Candidate candidate) {
        var quote = Quote.sentence(
                candidate.passage(), candidate.range().from(), candidate.range().to());
        draft.add(field, date.toString(), quote, candidate.range().sure() ? 0.93 : 0.6, "letter-periods");
    }

    /** "Through 30 June 2026" without a beginning: the letter speaks for the days since the report, as of then. */
    private static void asOf(Draft draft, @Nullable Candidate report) {
        for (var passage : draft.passages()) {
            for (var date : draft.dates().dates(passage.text())) {
                var before = passage.text().substring(Math.max(0, date.from() - 30), date.from());
                var ofReport =
                        report != null && !date.date().isAfter(report.range().last());
                if (AS_OF.matcher(before).find() && !ofReport) {
                    draft.add(
                            Field.AS_OF,
                            date.date().toString(),
                            Quote.sentence(passage, date.from(), date.to()),
                            date.sure() ? 0.88 : 0.6,
                            "letter-as-of");
                    return;
                }
            }
        }
        var letter = draft.value(Field.LETTER_DATE);
        var through = Draft.first(draft.passages(), DATE_OF_LETTER);
        if (letter.isPresent() && through.isPresent()) {
            draft.add(Field.AS_OF, letter.get(), through.get().sentence(), 0.85, "letter-as-of");
        }
    }
}
