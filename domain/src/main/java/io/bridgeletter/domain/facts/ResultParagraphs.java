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
            "^(?:test )?(?:results?|outcome|conclusion|ergebnis)(?: of (?:the )?tests?(?:ing)?)?[.:–—]\\s+(?<told>.{10,})",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private record Paragraph(Passage passage, int from, String criterion) {
        String told() {
            return passage.text().substring(from);
        }
    }

    private final List<Paragraph> paragraphs = new ArrayList<>();

    /** Keeps a paragraph that has such a label. */
    void take(Passage passage, String criterion) {
        var matcher = LABELLED.matcher(passage.text());
        if (matcher.find()) {
            paragraphs.add(new Paragraph(passage, matcher.start("told"), criterion));
        }
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
