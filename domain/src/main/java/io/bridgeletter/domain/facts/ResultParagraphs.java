package io.bridgeletter.domain.facts;

import io.bridgeletter.domain.facts.TestResultsRule.Found;
import io.bridgeletter.domain.facts.TestResultsRule.Result;
import io.bridgeletter.domain.layout.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Results that are told in paragraphs, each after its label: "Result. No exceptions noted." */
final class ResultParagraphs {
    private static final Pattern LABELLED = Pattern.compile(
            "(?:^|(?<=[.:;] ))(?:test )?(?:results?|outcome|conclusion|ergebnis)(?: of (?:the )?tests?(?:ing)?)?[.:–—]\\s+(?<told>.{10,})",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** "For 2 of 10 employees, …": what was found, without a word for it. */
    private static final Pattern SAMPLE = Pattern.compile(
            "(?:for|in|on|bei)\\s+(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten) (?:of|out of|von)(?: the)? \\d{1,3}\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern DONE = Pattern.compile(
            "\\bwe (?:inspect|observ|examin|select|test|compar|inquir|read|trac|review)", Pattern.CASE_INSENSITIVE);

    private record Paragraph(Passage passage, int from, String criterion) {
        String told() {
            return passage.text().substring(from);
        }
    }

    private final List<Paragraph> paragraphs = new ArrayList<>();

    /** What a paragraph tells of the control before its label, and of the result behind it. */
    record Told(String control, String result) {}

    /** Keeps a paragraph that has such a label; all of another one is result. */
    Told take(Passage passage, String criterion) {
        var matcher = LABELLED.matcher(passage.text());
        if (!matcher.find()) {
            if ((SAMPLE.matcher(passage.text()).lookingAt()
                            && !DONE.matcher(passage.text()).find())
                    || TestResultsRule.findsNothing(passage.text())) {
                paragraphs.add(new Paragraph(passage, 0, criterion));
            }
            return new Told("", passage.text());
        }
        paragraphs.add(new Paragraph(passage, matcher.start("told"), criterion));
        return new Told(passage.text().substring(0, matcher.start()), matcher.group("told"));
    }

    /** Where most say that nothing was found, the others tell what was. */
    void tell(Found found) {
        var without = paragraphs.stream()
                .filter(one -> TestResultsRule.findsNothing(one.told()))
                .count();
        if (!ResultColumns.isCustom(without, paragraphs.size())) {
            return;
        }
        for (var one : paragraphs) {
            if (!TestResultsRule.isClear(one.told()) && ResultColumns.isFinding(one.told())) {
                var text = ManagementResponseRule.without(one.told());
                var quote = new Quote(one.passage(), one.from(), one.from() + text.length());
                found.exceptions().add(Result.of(one.criterion(), "", text, quote, 0.85));
            }
        }
    }
}
