package io.bridgeletter.domain.facts;

import java.util.List;
import java.util.Locale;

/** Days of a month in words, as letters of the solemn kind have them: "thirtieth", "twenty-first". */
final class OrdinalWords {
    private static final List<String> UNITS =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth");

    private static final List<String> TEENS = List.of(
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth");

    static final String PATTERN = "(?<word>(?:twenty[- ]|thirty[- ])?(?:" + String.join("|", UNITS) + ")|"
            + String.join("|", TEENS) + "|thirtieth)";

    private OrdinalWords() {}

    /** 0 for a word that is no day. */
    static int day(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        if (lower.equals("thirtieth")) {
            return 30;
        }
        if (TEENS.contains(lower)) {
            return 10 + TEENS.indexOf(lower);
        }
        var tens = lower.startsWith("twenty") ? 20 : lower.startsWith("thirty") ? 30 : 0;
        return tens + 1 + UNITS.indexOf(tens == 0 ? lower : lower.substring(7));
    }
}
