package io.bridgeletter.domain.facts;

import io.bridgeletter.domain.evidence.EvidenceClass;
import io.bridgeletter.domain.layout.Passage;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The examined period, or the date of a type 1. The auditor's scope sentence decides; cover, assertion and opinion
 * support it or raise a question. Other periods in the text, of a service or an exception, do not count.
 */
final class PeriodRule implements FactRule {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;

    private static final Pattern SCOPE = Wordings.pattern(
            "we (?:have )?(?:examined|been engaged to|were engaged)|wir haben|wir wurden beauftragt|have examined|this report covers",
            FLAGS);

    private static final Pattern LEAD = Wordings.pattern(
            "(?:for|through(?:out)?|during|over|covering|covers|from|between|period|zeitraum|vom|von|im zeitraum|review|examin)[^.]{0,40}$",
            FLAGS);

    private static final Pattern AS_OF_LEAD =
            Pattern.compile("(?:as of|as at|at|zum|per|stichtag|stand)\\s*:?\\s*(?:the\\s+)?$", FLAGS);

    private static final double SCOPE_WEIGHT = 5;
    private static final double COVER_WEIGHT = 2.5;
    private static final double OTHER_WEIGHT = 1;

    @Override
    public void read(Draft draft) {
        var type1 =
                draft.documentClass() == EvidenceClass.SOC2_TYPE1 || draft.documentClass() == EvidenceClass.SOC1_TYPE1;
        if (type1) {
            date(draft);
        } else {
            period(draft);
            if (!draft.has(Field.PERIOD_FROM) && draft.documentClass() == EvidenceClass.SOC3) {
                date(draft);
            }
        }
    }

    private static void period(Draft draft) {
        var votes = new Draft.Votes();
        for (var passage : places(draft)) {
            var weight = weight(passage);
            for (var range : draft.dates().ranges(passage.text())) {
                var before = passage.text().substring(Math.max(0, range.from() - 60), range.from());
                var lead = LEAD.matcher(before).find() || passage.text().length() < 160;
                if (lead && range.last().isAfter(range.first())) {
                    votes.add(
                            range.first() + "/" + range.last(),
                            Quote.sentence(passage, range.from(), range.to()),
                            weight * (range.sure() ? 1 : 0.6));
                }
            }
        }
        votes.best().ifPresent(best -> {
            var confidence = confidence(votes, best);
            var dates = best.split("/");
            var quote = votes.quote(best);
            draft.add(Field.PERIOD_FROM, dates[0], quote, confidence, "period");
            draft.add(Field.PERIOD_TO, dates[1], quote, confidence, "period");
            rivals(draft, votes, best);
        });
    }

    private static void date(Draft draft) {
        var votes = new Draft.Votes();
        for (var passage : places(draft)) {
            var weight = weight(passage);
            for (var date : draft.dates().dates(passage.text())) {
                var before = passage.text().substring(Math.max(0, date.from() - 20), date.from());
                if (AS_OF_LEAD.matcher(before).find()) {
                    votes.add(
                            date.date().toString(),
                            Quote.sentence(passage, date.from(), date.to()),
                            weight * (date.sure() ? 1 : 0.6));
                }
            }
        }
        votes.best().ifPresent(best -> {
            draft.add(Field.AS_OF, best, votes.quote(best), confidence(votes, best), "as-of");
            rivals(draft, votes, best);
        });
    }

    private static List<Passage> places(Draft draft) {
        var inReport = draft.passages(Part.AUDITOR_REPORT, Part.ASSERTION, Part.COVER);
        var found = inReport.isEmpty() ? draft.firstPages(6) : inReport;
        return found.stream().limit(400).toList();
    }

    private static double weight(Passage passage) {
        if (SCOPE.matcher(passage.text()).find()) {
            return SCOPE_WEIGHT;
        }
        return passage.page() <= 2 && passage.text().length() < 160 ? COVER_WEIGHT : OTHER_WEIGHT;
    }

    private static double confidence(Draft.Votes votes, String best) {
        var share = votes.weight(best) / votes.total();
        var support = Math.min(1, votes.weight(best) / 6);
        return 0.55 + 0.25 * share + 0.18 * support;
    }

    /** Another value with weight of its own is told to the reviewer. */
    private static void rivals(Draft draft, Draft.Votes votes, String best) {
        for (var value : votes.values()) {
            if (!value.equals(best)
                    && votes.weight(value) >= COVER_WEIGHT
                    && votes.quote(value).passage().text().length() < 400) {
                draft.ask(
                        "period-differs",
                        List.of(
                                told(best),
                                told(value),
                                String.valueOf(votes.quote(value).page())),
                        Field.PERIOD_FROM,
                        Field.PERIOD_TO);
                return;
            }
        }
    }

    private static String told(String value) {
        return value.replace("/", " – ");
    }
}
