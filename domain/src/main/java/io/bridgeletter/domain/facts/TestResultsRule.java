package io.bridgeletter.domain.facts;

import io.bridgeletter.domain.evidence.EvidenceClass;
import io.bridgeletter.domain.layout.Block;
import io.bridgeletter.domain.layout.Block.TableRow;
import io.bridgeletter.domain.layout.Passage;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Tests that found something, and controls that could not be tested: a third result, neither pass nor fail. The same
 * exception under several criteria is one.
 */
final class TestResultsRule implements FactRule {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;

    private static final Pattern EXCEPTION = Wordings.pattern(
            "(?:^|[.:;]\\s*)(?:exceptions?|deviations?|abweichung(?:en)?|feststellung(?:en)?)\\s*[.:–—-]\\s|(?:exceptions?|deviations?|abweichung(?:en)?|ausnahmen?|feststellung(?:en)?|control failures?)\\s*(?:detail\\s*)?(?:(?:was|were|wurden?|has been|have been)\\s+)?(?::|noted|identified|found|observed|detected|festgestellt|identifiziert)"
                    + "|(?:exceptions?|deviations?|abweichung(?:en)?)\\s*(?:[:#–—-]|no\\.|\\d)|(?:we|service auditor) (?:noted|identified|observed) (?:that )?(?:an? exception|a deviation|(?:\\d+|one|two|three|four|five|six) (?:of|out of))",
            FLAGS);

    private static final Pattern NO_EXCEPTION = Wordings.pattern(
            "\\b(?:no|without|not any|zero|0|keine[rn]?|ohne)\\s+(?:relevant |material |further |other |weitere[n]? |wesentliche[n]? )?(?:exceptions?|deviations?|abweichung(?:en)?|ausnahmen?|feststellung(?:en)?)",
            FLAGS);

    /** "The control operated as described." */
    private static final Pattern WORKS = Pattern.compile(
            "^(?:the |this )?controls? (?:was |were )?(?:operat\\w+|function\\w+|work\\w+|perform\\w+) (?:effectively|as (?:described|designed|intended|stated))|^operated effectively",
            FLAGS);

    private static final Pattern NOT_TESTED = Wordings.pattern(
            "(?:could|was|were|can) ?(?:(?:therefore|thus|accordingly|hence) )?not (?:be )?(?:tested|test\\b)|not tested|unable to test|no (?:occurrences?|instances?|such events?|events?|transactions?|population|incidents?|requests?|activity)\\b.{0,120}(?:period|occurred|test|operat)"
                    + "|did not (?:occur|operate)\\b|was not required to operate|(?:control|circumstances).{0,60}did not (?:occur|operate)|not (?:be )?determined"
                    + "|(?:konnte[n]?|wurde[n]?) (?:daher |somit )?nicht (?:geprüft|getestet|beurteilt)|nicht (?:getestet|prüfbar)|^nicht geprüft|unable to (?:perform|examine)|not (?:applicable|operative) (?:during|in) the (?:examination )?period|kein(?:e)? (?:anwendungsfall|anwendungsfälle|vorfälle|vorgänge|vorgang|ereignis).{0,80}",
            FLAGS);

    /** Names the criterion under which the test of the control is told. */
    private static final Pattern ELSEWHERE = Pattern.compile(
            "^\\W*(?:please )?(?:see|refer(?:ence)?|tested (?:under|in|with|as part)|covered (?:under|in|by)|siehe|vgl\\.|verweis)\\b",
            FLAGS);

    private static final Pattern RESPONSE = Wordings.pattern(
            "^(?:management(?:['’]s)?|company) (?:response|comment)|^(?:stellungnahme|erwiderung)", FLAGS);

    /** "Where an exception was noted, …" tells how the results are printed. */
    private static final Pattern CONDITIONAL = Wordings.pattern(
            "\\b(?:where|when|if|any|whether|sofern|soweit|wenn|falls)\\b.{0,20}(?:exception|deviation|abweichung|feststellung)\\w*"
                    + "|\\b(?:stellungnahmen|(?:management['’]s|following|these|the) responses|responses of management)\\b[^.]{0,40}\\b(?:nicht|not)\\b[^.]{0,20}(?:geprüft|examined|audited|tested)"
                    + "|^(?:key|legend|legende|result(?:s)? (?:key|are|is)|the (?:terms?|results?))\\b.{0,600}",
            FLAGS);

    /** A text this long is not the same by chance. */
    private static final int CUT_OFF = 60;

    /** What the tests of a report found. */
    record Found(List<Result> exceptions, List<Result> notTested) {}

    /** What a test of one control found. */
    record Result(Set<String> criteria, String control, String text, String sample, Quote quote, double confidence) {
        static Result of(String criteria, String control, String text, Quote quote, double confidence) {
            var ids = new LinkedHashSet<>(criteria.isEmpty() ? List.<String>of() : List.of(criteria.split(", ")));
            return new Result(ids, control, text.strip(), SampleSize.in(text), quote, confidence);
        }

        Result under(Set<String> others) {
            return new Result(others, control, text, sample, quote, confidence);
        }
    }

    @Override
    public void read(Draft draft) {
        if (draft.documentClass() == EvidenceClass.SOC3) {
            return;
        }
        var tested =
                draft.documentClass() != EvidenceClass.SOC2_TYPE1 && draft.documentClass() != EvidenceClass.SOC1_TYPE1;
        var found = new Found(new ArrayList<>(), new ArrayList<>());
        var columns = ResultColumns.of(draft);
        var matrix = CriteriaMatrix.of(draft);
        var labelled = new LabelledTests();
        var paragraphs = new ResultParagraphs();
        var criterion = "";
        for (var at : draft.parts().in(Part.TESTS)) {
            var block = draft.block(at);
            if (block instanceof TableRow row) {
                if (matrix.contains(row)) {
                    continue;
                }
                var related = matrix.next(row);
                if (related.isEmpty() && !columns.isHead(row)) {
                    var own = criteriaOf(row);
                    criterion = own.isEmpty() && !columns.hasCriteria(row) ? criterion : own;
                }
                var under = related.isEmpty() ? criterion : related;
                if (!labelled.takes(row, under)) {
                    row(columns, row, under, tested, found);
                }
            } else if (block instanceof Block.Paragraph paragraph) {
                var named = Criteria.heading(paragraph.text());
                var ids = named.isEmpty() ? CriterionWords.in(paragraph.text()) : named;
                criterion = ids.isEmpty() ? criterion : ids;
                if (tested && !RESPONSE.matcher(paragraph.text()).find()) {
                    var told = paragraphs.take(paragraph.passage(), criterion);
                    judge(paragraph.passage(), told.result(), criterion, told.control(), found, 0.85);
                }
            }
        }
        labelled.tell(found);
        paragraphs.tell(found);
        tell(draft, merged(found.exceptions(), false), tested ? merged(found.notTested(), true) : List.of());
    }

    private static void row(ResultColumns columns, TableRow row, String criterion, boolean tested, Found found) {
        if (columns.isHead(row)) {
            return;
        }
        var results = columns.results(row);
        var control = control(row, results);
        var told = results < 0 ? "" : row.cell(results);
        if (isClear(told)) {
            judge(row.cells().get(results), told, criterion, control, found, 0.93);
        } else if (columns.tellsOtherwise(told)) {
            var text = ManagementResponseRule.without(told);
            var cell = row.cells().get(results);
            found.exceptions().add(Result.of(criterion, control, text, new Quote(cell, 0, text.length()), 0.88));
        } else if (tested) {
            for (var cell : row.passages()) {
                judge(cell, cell.text(), criterion, control(row, row.cells().indexOf(cell)), found, 0.85);
            }
        }
    }

    /** What a row says beside its result: the control, and how it was tested. */
    private static String control(TableRow row, int result) {
        return IntStream.range(0, row.cells().size())
                .filter(column -> column != result)
                .mapToObj(row::cell)
                .collect(Collectors.joining(" "));
    }

    static boolean isClear(String told) {
        return NO_EXCEPTION.matcher(told).find()
                || EXCEPTION.matcher(told).find()
                || NOT_TESTED.matcher(told).find();
    }

    static boolean findsNothing(String told) {
        return (NO_EXCEPTION.matcher(told).find() || WORKS.matcher(told.strip()).find())
                && !EXCEPTION.matcher(blank(NO_EXCEPTION, told)).find();
    }

    private static String criteriaOf(TableRow row) {
        for (var cell : row.cells()) {
            if (Criteria.only(cell.text())) {
                return Criteria.joined(cell.text());
            }
        }
        for (var cell : row.cells()) {
            var subject = ELSEWHERE.matcher(cell.text()).find() ? "" : Criteria.subject(cell.text());
            if (!subject.isEmpty()) {
                return subject;
            }
        }
        return "";
    }

    /** Adds what a text says of the test of a control: an exception, or that there was no test. */
    static void judge(Passage passage, String text, String criterion, String control, Found found, double confidence) {
        var own = ManagementResponseRule.without(text);
        var cleared = blank(CONDITIONAL, blank(NO_EXCEPTION, own));
        var from = passage.text().indexOf(own);
        var place = from < 0 ? Quote.all(passage) : new Quote(passage, from, from + own.length());
        if (EXCEPTION.matcher(cleared).find()) {
            found.exceptions().add(Result.of(criterion, control, own, place, confidence));
        } else if (NOT_TESTED.matcher(cleared).find() && own.length() < 700) {
            found.notTested().add(Result.of(criterion, control, own, place, confidence));
        }
    }

    /** What a pattern finds does not count; the rest stays in its place. */
    private static String blank(Pattern pattern, String text) {
        return pattern.matcher(text).replaceAll(hit -> "·".repeat(hit.group().length()));
    }

    /**
     * One exception under several criteria is one, with all of them, and in the longest of its wordings.
     *
     * @param byControl whether the words are so common that only those of one control are the same
     */
    private static List<Result> merged(List<Result> results, boolean byControl) {
        var merged = new ArrayList<Result>();
        for (var result : results) {
            var at = 0;
            while (at < merged.size() && !isSame(merged.get(at), result, byControl)) {
                at++;
            }
            if (at == merged.size()) {
                merged.add(result);
            } else {
                var other = merged.get(at);
                other.criteria().addAll(result.criteria());
                if (begins(result, other)
                        && result.text().length() > other.text().length()) {
                    merged.set(at, result.under(other.criteria()));
                }
            }
        }
        return merged;
    }

    private static boolean isSame(Result one, Result other, boolean byControl) {
        return byControl
                ? !other.control().isEmpty() && likeness(one.control(), other.control()) > 0.8 && isSame(one, other)
                : isSame(one, other) || begins(one, other);
    }

    /** At the end of a page a result may be cut off, and stand whole where it is told again. */
    private static boolean begins(Result one, Result other) {
        var shorter = Math.min(one.text().length(), other.text().length());
        return shorter >= CUT_OFF && one.text().regionMatches(0, other.text(), 0, shorter);
    }

    private static boolean isSame(Result one, Result other) {
        var a = words(one.text());
        var b = words(other.text());
        var shared = a.stream().filter(b::contains).count();
        var cutOff = !one.sample().isEmpty() && likeness(one.control(), other.control()) > 0.8;
        var alike = shared >= 0.85 * (cutOff ? Math.min(a.size(), b.size()) : Math.max(a.size(), b.size()));
        return alike
                && one.sample().equals(other.sample())
                && (a.size() > 7 || one.control().equals(other.control()));
    }

    private static double likeness(String one, String other) {
        var a = words(one);
        var b = words(other);
        var shared = a.stream().filter(b::contains).count();
        return (double) shared / Math.max(1, Math.max(a.size(), b.size()));
    }

    private static Set<String> words(String text) {
        return new LinkedHashSet<>(List.of(text.toLowerCase(Locale.ROOT).split("\\W+")));
    }

    private static void tell(Draft draft, List<Result> exceptions, List<Result> notTested) {
        for (var result : exceptions) {
            var group = draft.nextGroup();
            criteria(draft, Field.EXCEPTION_CRITERIA, result, group);
            draft.add(Field.EXCEPTION_SAMPLE, result.sample(), result.quote(), result.confidence(), "exception", group);
            draft.add(Field.EXCEPTION_TEXT, result.text(), result.quote(), result.confidence(), "exception", group);
        }
        for (var result : notTested) {
            var group = draft.nextGroup();
            criteria(draft, Field.NOT_TESTED_CRITERIA, result, group);
            draft.add(Field.NOT_TESTED_TEXT, result.text(), result.quote(), result.confidence(), "not-tested", group);
        }
    }

    private static void criteria(Draft draft, Field field, Result result, int group) {
        draft.add(
                field,
                String.join(", ", result.criteria()),
                result.quote(),
                result.confidence() - 0.02,
                "result-criteria",
                group);
    }
}
