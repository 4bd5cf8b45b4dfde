package io.bridgeletter.core.documents.internal;

import io.bridgeletter.domain.documents.PageRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Drawn lines as text: {@code y from to}, with semicolons between. */
final class PageRules {
    private PageRules() {}

    static String written(List<PageRule> rules) {
        return rules.stream()
                .map(rule -> String.format(Locale.ROOT, "%.5f %.5f %.5f", rule.y(), rule.from(), rule.to()))
                .collect(Collectors.joining(";"));
    }

    /** What is no rule is left out. */
    static List<PageRule> read(String written) {
        var rules = new ArrayList<PageRule>();
        for (var rule : written.isEmpty() ? new String[0] : written.split(";")) {
            var numbers = rule.split(" ");
            if (numbers.length == 3) {
                rules.add(new PageRule(
                        Double.parseDouble(numbers[0]),
                        Double.parseDouble(numbers[1]),
                        Double.parseDouble(numbers[2])));
            }
        }
        return rules;
    }
}
