package io.bridgeletter.domain.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Ranges within one month, which is told once: "9-20 March 2026", "between 9 and 20 March", "March 9 to 20, 2026". */
final class SharedMonths {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final String JOIN = "(?:to|through|thru|until|till|au|bis(?:\\s+zum)?|[-–—‐−])";

    private static final Pattern DAY_BEFORE = Pattern.compile(
            "(?<![\\d.,/-])(?:(?<and>(?:between|zwischen|entre)\\s+(?:the\\s+|dem\\s+|le\\s+)?)(?<day>\\d{1,2})(?:st|nd|rd|th|\\.)?\\s+(?:and|und|et)\\s+(?:the\\s+|dem\\s+|le\\s+)?"
                    + "|(?<day2>\\d{1,2})(?:st|nd|rd|th|\\.)?\\s*" + JOIN + "\\s*(?:the\\s+)?)$",
            FLAGS);

    private static final Pattern DAY_AND_MONTH_BEFORE =
            Pattern.compile("(?<![\\d.])(?<day>\\d{1,2})\\.\\s?(?<m>\\d{1,2})\\.\\s*" + JOIN + "\\s*$", FLAGS);

    private static final Pattern MONTH_FIRST = Wordings.pattern(
            "(?<between>between\\s+)?\\b" + DateFinder.MONTH
                    + "\\s{1,3}(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s*(?<join>and|"
                    + JOIN + ")\\s*(?<last>\\d{1,2})(?:st|nd|rd|th)?\\s?,\\s{0,3}" + DateFinder.YEAR,
            FLAGS);

    private SharedMonths() {}

    /** A day, or a day and a month in digits, before a whole date. */
    static @Nullable FoundRange before(String text, int from, FoundDate last) {
        var start = Math.max(from, last.from() - 30);
        var head = text.substring(start, last.from());
        var day = DAY_BEFORE.matcher(head);
        if (Character.isDigit(text.charAt(last.from())) && day.find()) {
            var number = Integer.parseInt(day.group("day") == null ? day.group("day2") : day.group("day"));
            return range(number, last.date().getMonthValue(), start + day.start(), last);
        }
        var both = DAY_AND_MONTH_BEFORE.matcher(head);
        return both.find()
                ? range(
                        Integer.parseInt(both.group("day")),
                        Integer.parseInt(both.group("m")),
                        start + both.start(),
                        last)
                : null;
    }

    private static @Nullable FoundRange range(int day, int month, int from, FoundDate last) {
        var first = DateFinder.date(last.date().getYear(), month, day);
        return first != null && first.isBefore(last.date())
                ? new FoundRange(first, last.date(), from, last.to(), last.sure())
                : null;
    }

    static List<FoundRange> monthFirst(String text) {
        var ranges = new ArrayList<FoundRange>();
        var matcher = MONTH_FIRST.matcher(text);
        while (matcher.find()) {
            var year = Integer.parseInt(matcher.group("year"));
            var month = DateFinder.month(matcher.group("month"));
            var first = DateFinder.date(year, month, Integer.parseInt(matcher.group("day")));
            var last = DateFinder.date(year, month, Integer.parseInt(matcher.group("last")));
            var joined = !matcher.group("join").equalsIgnoreCase("and") || matcher.group("between") != null;
            if (first != null && last != null && joined && first.isBefore(last)) {
                ranges.add(new FoundRange(first, last, matcher.start(), matcher.end(), matcher.group("glued") == null));
            }
        }
        return ranges;
    }
}
