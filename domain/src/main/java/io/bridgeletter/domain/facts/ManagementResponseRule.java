package io.bridgeletter.domain.facts;

import io.bridgeletter.domain.layout.Block;
import io.bridgeletter.domain.layout.Block.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What management answers to exceptions, below the test or in the section that the auditor does not cover. */
final class ManagementResponseRule implements FactRule {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;

    private static final Pattern LABEL = Wordings.pattern(
            "\\b(?:management|company|entity)(?:['’]s)?\\s+(?:response|comment|remediation|action)s?\\b|(?:response|remarks?|comments?)s? (?:of|by|from) (?:the )?management|responses? to (?:the )?(?:(?:noted|identified|reported) )?(?:exceptions?|deviations?|observations?|findings?|qualifications?|modifications?|matters?)|exceptions? under\\b|stellungnahmen? zu\\b|stellungnahmen? (?:der|des) (?:geschäftsleitung|geschäftsführung|managements?|leitung|unternehmens)|(?:response|remarks?|comment)s? (?:of|by|from) the (?:directors|board|company|service organi[sz]ation)|repl(?:y|ies) (?:of|by|from) (?:the )?(?:company|management|board|service organi[sz]ation)|(?:directors|board)['’]s? (?:response|comment)s?|antwort (?:der|des) (?:leitung|managements?)|managementstellungnahme",
            FLAGS);

    private static final Pattern ANSWER = Pattern.compile(
            "(?:" + LABEL.pattern()
                    + ")(?:(?:,?\\s+(?:(?:zu|to|on|regarding|for)\\s+)?[^:]{2,30})?(?:\\s*[:–—]|\\s+-\\s)|(?=\\s+(?-i:\\p{Lu})))\\s*(?<answer>.{12,})",
            FLAGS);

    /** "Zu ZUG-3: …" names the finding that is answered. */
    private static final Pattern FOR = Pattern.compile(
            "^(?:(?:zu|re|on|regarding) (?-i:[A-Z]{1,6})[- ]?\\d{1,3}(?:\\.\\d{1,2})?:\\s+"
                    + "|(?-i:[A-Z]{1,6}(?:-\\d{1,3}|\\d{1,3}\\.\\d{1,2}(?:\\.\\p{L})?))(?::\\s+|\\s+(?=(?-i:\\p{Lu}))))",
            FLAGS);

    /** The heading of answers to what is left. */
    private static final Pattern OTHERS =
            Pattern.compile("^other (?:deviations|exceptions|findings|observations)\\b", FLAGS);

    private static final Pattern RESPONSE_HEAD =
            Pattern.compile("^(?:response|comment|remediation|stellungnahme|antwort|maßnahme)(?:s|n)?$", FLAGS);

    /** Of the part itself, or of what comes next. */
    private static final Pattern NO_RESPONSE = Pattern.compile(
            "^(?:the next (?:report|examination|audit)\\b|der nächste bericht|(?:this|the) (?:part|section|information)\\b.{0,120}\\bnot (?:been )?(?:covered|examined|audited|subject)|die folgenden angaben|the responses? (?:below|that follow|in this)|.{0,160}(?:auditor|practitioner)s? (?:did|has|have) not (?:examine|audit|test)|.{0,160}(?:wie folgt stellung|nicht gegenstand der prüfung))",
            FLAGS);

    private static final Pattern DONE = Pattern.compile(
            "^(?:we (?:accept|agree|concur|acknowledge)\\b|management (?:has|have|agrees?|concurs?|acknowledges?|accepts?|will|is|notes?)\\b|die (?:geschäftsführung|geschäftsleitung) (?:hat|wird|stimmt)\\b)",
            FLAGS);

    /** What else management tells in a part of its own. */
    private static final Pattern ELSE = Pattern.compile(
            "continuity|disaster|recovery plan|future|roadmap|outlook|ausblick|planned|subsequent|contact|about |overview|initiative|regulat|legal|insurance|other information|mapping|privacy",
            FLAGS);

    /** The next criterion, in its official words. */
    private static final Pattern CRITERION = Pattern.compile(
            "^" + Criteria.ID.pattern()
                    + "\\W{1,4}(?:the entity|prior to issuing|to meet its|the board of directors|management (?:establish|has establish))",
            FLAGS);

    private static final int SHORTEST = 30;

    /** A result without the answer of management that stands behind it in the same cell. */
    static String without(String result) {
        var answer = ANSWER.matcher(result);
        return answer.find() ? result.substring(0, answer.start()).strip() : result.strip();
    }

    @Override
    public void read(Draft draft) {
        var told = new ArrayList<String>();
        var blocks = draft.parts().in(Part.TESTS, Part.OTHER_INFORMATION);
        for (var index = 0; index < blocks.size(); index++) {
            var block = draft.block(blocks.get(index));
            if (block instanceof Block.Paragraph paragraph) {
                var answer = ANSWER.matcher(paragraph.text());
                if (isStatement(draft, blocks.get(index), paragraph)) {
                    tell(draft, told, paragraph.text(), Quote.all(paragraph.passage()), 0.6);
                } else if (answer.find() && answer.start() < 120 && paragraph.kind() != Block.Kind.HEADING) {
                    tell(draft, told, paragraph.text(), Quote.all(paragraph.passage()), 0.9);
                } else if (paragraph.text().length() < 160) {
                    index = below(draft, blocks, index, told);
                }
            }
        }
        for (var table : Tables.in(blocks.stream().map(draft::block).toList())) {
            var column = Math.max(table.column(LABEL), table.column(RESPONSE_HEAD));
            for (var row : column < 0 ? List.<TableRow>of() : table.body()) {
                if (row.cell(column).length() > 15) {
                    tell(draft, told, row.cell(column), Quote.all(row.cells().get(column)), 0.92);
                }
            }
            for (var row : column < 0 ? table.rows() : List.<TableRow>of()) {
                if (row.cells().size() == 2
                        && row.cell(0).length() < 60
                        && LABEL.matcher(row.cell(0)).find()) {
                    tell(draft, told, row.cell(1), Quote.all(row.cells().get(1)), 0.92);
                    continue;
                }
                row.passages().stream()
                        .filter(cell -> ANSWER.matcher(cell.text()).find())
                        .forEach(cell -> tell(draft, told, cell.text(), Quote.all(cell), 0.85));
            }
        }
    }

    /** In the part that is management's own, a sentence on what management has done since. */
    private static boolean isStatement(Draft draft, int at, Block.Paragraph paragraph) {
        return draft.parts().part(at) == Part.OTHER_INFORMATION
                && paragraph.kind() != Block.Kind.HEADING
                && DONE.matcher(paragraph.text()).find();
    }

    /** The paragraphs below a heading that says "Management's response", up to the next heading. */
    private static int below(Draft draft, List<Integer> blocks, int index, List<String> told) {
        var heading = draft.block(blocks.get(index)).text();
        if (!LABEL.matcher(heading).find() && !OTHERS.matcher(heading).find()) {
            return index;
        }
        var last = index;
        for (var next = index + 1; next < blocks.size(); next++) {
            var block = draft.block(blocks.get(next));
            if (!(block instanceof Block.Paragraph paragraph)) {
                break;
            }
            if (paragraph.kind() == Block.Kind.HEADING) {
                if (isSmaller(paragraph, draft.block(blocks.get(index)))) {
                    continue;
                }
                break;
            }
            var text = paragraph.text();
            var labelled = LABEL.matcher(text).find() && text.length() < 60;
            if (labelled || CRITERION.matcher(text).find()) {
                break;
            }
            if (text.length() > SHORTEST
                    && !text.endsWith(":")
                    && !NO_RESPONSE.matcher(text).find()
                    && !text.toLowerCase(Locale.ROOT).contains("confidential –")) {
                tell(draft, told, text, Quote.all(paragraph.passage()), 0.8);
            }
            last = next;
        }
        return last;
    }

    /** The heading of one answer among those that a larger one announces. */
    private static boolean isSmaller(Block.Paragraph heading, Block above) {
        return above instanceof Block.Paragraph larger
                && heading.size() < larger.size() - 0.4
                && !ELSE.matcher(heading.text()).find();
    }

    private static void tell(Draft draft, List<String> told, String text, Quote quote, double confidence) {
        var answer = ANSWER.matcher(text);
        var value = FOR.matcher(answer.find() ? answer.group("answer").strip() : text.strip())
                .replaceFirst("");
        var key = value.toLowerCase(Locale.ROOT);
        if (!told.contains(key)) {
            told.add(key);
            draft.add(Field.MANAGEMENT_RESPONSE, value, quote, confidence, "management-response");
        }
    }
}
