package io.bridgeletter.core.facts;

import io.bridgeletter.core.shared.Terms;
import java.time.LocalDate;
import java.util.Locale;

/** Questions as sentences. They stay neutral: something could not be confirmed. */
public final class QuestionSentences {
    private QuestionSentences() {}

    public static String text(QuestionRow question, Locale locale) {
        var arguments = question.arguments().stream()
                .map(argument -> argument.matches("\\d{4}-\\d{2}-\\d{2}")
                        ? Terms.day(locale, LocalDate.parse(argument))
                        : argument)
                .toArray();
        return Terms.text(locale, "question." + question.code(), arguments);
    }
}
