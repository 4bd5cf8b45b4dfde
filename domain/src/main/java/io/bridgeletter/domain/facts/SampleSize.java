package io.bridgeletter.domain.facts;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** "Three of the 25 sampled changes" is 3 of 25: how many of a sample deviated. */
final class SampleSize {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;

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

    private static final Pattern SAMPLE = Pattern.compile(
            "\\b(?<part>" + COUNT
                    + ")\\s*(?:\\(\\d{1,4}\\)\\s*)?(?:of|out of|von|aus|/)\\s*(?:the |a |den |insgesamt )?(?:(?:sample|total|population) of )?(?:sampled |selected |tested |geprüften )?(?<all>\\d{1,5}|ten|twelve|fifteen|twenty(?:-five)?|thirty|forty)\\b",
            FLAGS);

    private SampleSize() {}

    /** The first count of a text; empty where it has none. */
    static String in(String text) {
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
}
