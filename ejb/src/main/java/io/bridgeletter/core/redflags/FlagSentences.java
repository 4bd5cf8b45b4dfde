package io.bridgeletter.core.redflags;

import io.bridgeletter.core.shared.Terms;
import io.bridgeletter.domain.redflags.Argument;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Red flags as sentences. Terms beyond a reason's own arguments, such as several categories, are told as one list. */
public final class FlagSentences {
    private FlagSentences() {}

    public static String name(RedFlagRow flag, Locale locale) {
        return Terms.text(locale, "rule." + flag.ruleKey());
    }

    public static String reason(RedFlagRow flag, Locale locale) {
        return Terms.text(locale, "reason." + flag.reason(), arguments(flag.arguments(), locale));
    }

    public static String action(RedFlagRow flag, Locale locale) {
        return Terms.text(locale, "action." + flag.action());
    }

    private static Object[] arguments(List<Argument> arguments, Locale locale) {
        var told = new ArrayList<>();
        var terms = new ArrayList<String>();
        for (var argument : arguments) {
            if (argument instanceof Argument.Count count) {
                told.add(count.value());
            } else if (argument instanceof Argument.Day day) {
                told.add(Terms.day(locale, day.value()));
            } else if (argument instanceof Argument.Text text) {
                told.add(text.value());
            } else if (argument instanceof Argument.Term term) {
                terms.add(Terms.text(locale, "term." + term.key()));
            }
        }
        told.add(String.join(", ", terms));
        return told.toArray();
    }
}
