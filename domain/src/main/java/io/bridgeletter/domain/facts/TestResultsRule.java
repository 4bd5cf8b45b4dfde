package io.bridgeletter.domain.facts;

import io.bridgeletter.domain.evidence.EvidenceClass;
import io.bridgeletter.domain.layout.Block;
import io.bridgeletter.domain.layout.Block.TableRow;
import io.bridgeletter.domain.layout.Passage;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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

    private static final Pattern NOT_TESTED = Wordings.pattern(
            "(?:could|was|were|can) ?not (?:be )?(?:tested|test\\b)|not tested|unable to test|no (?:occurrences?|instances?|such events?|events?|transactions?|population|incidents?|requests?|activity)\\b.{0,120}(?:period|occurred|test|operat)"
                    + "|did not (?:occur|operate)\\b|was not required to operate|(?:control|circumstances).{0,60}did not (?:occur|operate)|not (?:be )?determined"
                    + "|(?:konnte[n]?|wurde[n]?) (?:daher |somit )?nicht (?:geprüft|getestet|beurteilt)|nicht (?:getestet|prüfbar)|^nicht geprüft|unable to (?:perform|examine)|not (?:applicable|operative) (?:during|in) the (?:examination )?period|kein(?:e)? (?:anwendungsfall|anwendungsfälle|vorfälle|vorgänge|vorgang|ereignis).{0,80}",
            FLAGS);

    private static final Map<String, String> NUMBERS = Map.ofEntries(
            Map.entry("one", "1"),
            Map.entry("two", "2"),
            Map.entry("three", "3"),
            Map.entry("four", "4"),
            Map.entry("five", "5"),
            Map.entry("six", "6"),
            Map.entry("seven", "7"),
            Map.entry("eight", "8"),
            Map.entry("nine", "9"),
            Map.entry("ten", "10"),
            Map.entry("eleven", "11"),
            Map.entry("twelve", "12"),
            Map.entry("a", "1"),
            Map.entry("ein", "1"),
            Map.entry("eine", "1"),
            Map.entry("einer", "1"),
            Map.entry("einem", "1"),
            Map.entry("zwei", "2"),
            Map.entry("drei", "3"),
            Map.entry("vier", "4"),
            Map.entry("fünf", "5"),
            Map.entry("sechs", "6"));

    private static final String COUNT =
            "\\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eine[rm]?|ein|zwei|drei|vier|fünf|sechs";

    private static final Pattern SAMPLE = Wordings.pattern(
            "\\b(?<part>" + COUNT
                    + ")\\s*(?:\\(\\d{1,4}\\)\\s*)?(?:of|out of|von|aus|/)\\s*(?:the |a |den |insgesamt )?(?:(?:sample|total|population) of )?(?:sampled |selected |tested |geprüften )?(?<all>\\d{1,5}|ten|twelve|fifteen|twenty(?:-five)?|thirty|forty)\\b",
            FLAGS);

    private static final Pattern RESULT_HEAD =
            Pattern.compile("result|conclusion|finding|ergebnis|outcome|feststellung", FLAGS);
    /** A block of rows with a label and a value each, instead of columns. */
    private static final Pattern LABEL_ROW = Pattern.compile(
            "(?:criteri(?:a|on)|control(?: activity| description)?|tests?(?: performed| of controls?)?|results?(?: of (?:the )?tests?)?|kriteri(?:um|en)|kontrolle|prüfungshandlung(?:en)?|ergebnis)\\s*:?",
            FLAGS);

    private static final Pattern CONTROL_HEAD = Wordings.pattern("control|kontroll", FLAGS);
    private static final Pattern RESPONSE = Wordings.pattern(
            "^(?:management(?:['’]s)?|company) (?:response|comment)|^(?:stellungnahme|erwiderung)", FLAGS);

    /** "Where an exception was noted, …" tells how the results are printed. */
    private static final Pattern CONDITIONAL = Wordings.pattern(
            "\\b(?:where|when|if|any|whether|sofern|soweit|wenn|falls)\\b.{0,20}(?:exception|deviation|abweichung|feststellung)\\w*"
                    + "|^(?:key|legend|legende|result(?:s)? (?:key|are|is)|the (?:terms?|results?))\\b.{0,600}",
            FLAGS);

    private record Result(
            Set<String> criteria, String control, String text, String sample, Quote quote, double confidence) {}

    @Override
    public void read(Draft draft) {
        if (draft.documentClass() == EvidenceClass.SOC2_TYPE1
                || draft.documentClass() == EvidenceClass.SOC1_TYPE1
                || draft.documentClass() == EvidenceClass.SOC3) {
            return;
        }
        var exceptions = new ArrayList<Result>();
        var notTested = new ArrayList<Result>();
        var criterion = "";
        for (var at : draft.parts().in(Part.TESTS)) {
            var block = draft.block(at);
            if (block instanceof TableRow row) {
                criterion = row(draft, row, criterion, exceptions, notTested);
            } else if (block instanceof Block.Paragraph paragraph) {
                var ids = Criteria.joined(paragraph.text());
                criterion = !ids.isEmpty() && paragraph.text().length() < 300 ? ids : criterion;
                if (!RESPONSE.matcher(paragraph.text()).find()) {
                    judge(paragraph.passage(), paragraph.text(), criterion, "", exceptions, notTested, 0.85);
                }
            }
        }
        tell(draft, merged(exceptions, false), merged(notTested, true));
    }

    /** Answers the criterion that holds for the rows below, where a row names none. */
    private static String row(
            Draft draft, TableRow row, String above, List<Result> exceptions, List<Result> notTested) {
        var own = criteriaOf(row);
        var criterion = own.isEmpty() ? above : own;
        if (row.cells().size() == 2 && LABEL_ROW.matcher(row.cell(0).strip()).matches()) {
            if (RESULT_HEAD.matcher(row.cell(0)).find()) {
                judge(row.cells().get(1), row.cell(1), criterion, "", exceptions, notTested, 0.92);
            }
            return criterion;
        }
        var head = head(draft, row);
        var results = head == null ? -1 : column(head, RESULT_HEAD, row);
        var control = head == null ? 0 : Math.max(0, column(head, CONTROL_HEAD, row));
        if (row.row() == 0
                && RESULT_HEAD.matcher(row.text()).find()
                && row.text().length() < 150) {
            return above;
        }
        var told = results < 0 ? "" : row.cell(results);
        var clear = NO_EXCEPTION.matcher(told).find()
                || EXCEPTION.matcher(told).find()
                || NOT_TESTED.matcher(told).find();
        if (clear) {
            judge(
                    row.cells().get(results),
                    row.cell(results),
                    criterion,
                    row.cell(control),
                    exceptions,
                    notTested,
                    0.93);
        } else {
            for (var cell : row.passages()) {
                judge(cell, cell.text(), criterion, row.cell(control), exceptions, notTested, 0.85);
            }
        }
        return criterion;
    }

    private static String criteriaOf(TableRow row) {
        for (var cell : row.cells()) {
            if (Criteria.only(cell.text())) {
                return Criteria.joined(cell.text());
            }
        }
        for (var cell : row.cells()) {
            if (cell.text().length() < 160 && !Criteria.in(cell.text()).isEmpty()) {
                return Criteria.joined(cell.text());
            }
        }
        return "";
    }

    private static @Nullable TableRow head(Draft draft, TableRow row) {
        for (var block : draft.blocks()) {
            if (block instanceof TableRow other && other.table() == row.table()) {
                return RESULT_HEAD.matcher(other.text()).find() && other.text().length() < 200 ? other : null;
            }
        }
        return null;
    }

    private static int column(TableRow head, Pattern name, TableRow row) {
        for (var column = head.cells().size() - 1; column >= 0; column--) {
            if (name.matcher(head.cell(column)).find() && column < row.cells().size()) {
                return column;
            }
        }
        return -1;
    }

    private static void judge(
            Passage passage,
            String text,
            String criterion,
            String control,
            List<Result> exceptions,
            List<Result> notTested,
            double confidence) {
        var matcher = EXCEPTION.matcher(text);
        var cleared = blank(CONDITIONAL, blank(NO_EXCEPTION, text));
        var found = matcher.reset(cleared);
        var ids = new LinkedHashSet<>(criterion.isEmpty() ? List.<String>of() : List.of(criterion.split(", ")));
        if (found.find()) {
            var from = passage.text().indexOf(text);
            var place = from < 0 ? Quote.all(passage) : new Quote(passage, from, from + text.length());
            exceptions.add(new Result(ids, control, text.strip(), sample(text), place, confidence));
        } else if (NOT_TESTED.matcher(cleared).find() && text.length() < 700) {
            notTested.add(new Result(ids, control, text.strip(), "", Quote.all(passage), confidence));
        }
    }

    /** What a pattern finds does not count; the rest stays in its place. */
    private static String blank(Pattern pattern, String text) {
        return pattern.matcher(text).replaceAll(hit -> "·".repeat(hit.group().length()));
    }

    private static String sample(String text) {
        var matcher = SAMPLE.matcher(text);
        if (!matcher.find()) {
            return "";
        }
        var part = matcher.group("part").toLowerCase(Locale.ROOT);
        var all = matcher.group("all").toLowerCase(Locale.ROOT);
        return NUMBERS.getOrDefault(part, part) + " of "
                + switch (all) {
                    case "ten" -> "10";
                    case "twelve" -> "12";
                    case "fifteen" -> "15";
                    case "twenty" -> "20";
                    case "twenty-five" -> "25";
                    case "thirty" -> "30";
                    case "forty" -> "40";
                    default -> all;
                };
    }

    /** One exception under several criteria is one, with all of them. */
    /** @param byControl whether the words are so common that only those of one control are the same */
    private static List<Result> merged(List<Result> results, boolean byControl) {
        var merged = new ArrayList<Result>();
        for (var result : results) {
            var same = merged.stream()
                    .filter(other -> isSame(other, result)
                            && (!byControl
                                    || (!result.control().isEmpty()
                                            && likeness(other.control(), result.control()) > 0.8)))
                    .findFirst();
            if (same.isPresent()) {
                same.get().criteria().addAll(result.criteria());
            } else {
                merged.add(result);
            }
        }
        return merged;
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
