package io.bridgeletter.domain.facts;

import java.util.regex.Pattern;

/** "Three of the 25 sampled changes" is 3 of 25: how many of a sample deviated. */
final class SampleSize {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;

    private static final Pattern SAMPLE = Pattern.compile(
            "\\b(?<part>\\d{1,4}|" + NumberWords.PATTERN
                    + ")\\s*(?:\\(\\d{1,4}\\)\\s*)?(?:of|out of|von|aus|/)\\s*(?:the |a |den |insgesamt )?(?:(?:sample|total|population) of )?(?:sampled |selected |tested |geprüften )?(?<all>\\d{1,5}|"
                    + NumberWords.PATTERN + ")\\b",
            FLAGS);

    private SampleSize() {}

    /** The first count of a text; empty where it has none. */
    static String in(String text) {
        var matcher = SAMPLE.matcher(text);
        return matcher.find()
                ? NumberWords.digits(matcher.group("part")) + " of " + NumberWords.digits(matcher.group("all"))
                : "";
    }
}
