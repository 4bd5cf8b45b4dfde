package io.bridgeletter.domain.facts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds dates in English, German and French texts: month names before and after the day, ISO, and numbers with dots, slashes or
 * dashes. Placeholders such as {@code 20X1} are none.
 */
final class DateFinder {
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("jän", 1),
            Map.entry("feb", 2),
            Map.entry("mar", 3),
            Map.entry("mär", 3),
            Map.entry("mrz", 3),
            Map.entry("apr", 4),
            Map.entry("may", 5),
            Map.entry("mai", 5),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("oct", 10),
            Map.entry("okt", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12),
            Map.entry("dez", 12),
            Map.entry("fév", 2),
            Map.entry("fev", 2),
            Map.entry("avr", 4),
            Map.entry("aoû", 8),
            Map.entry("aou", 8),
            Map.entry("déc", 12));

    static final String MONTH =
            "(?<month>jan(?:uary|uari|uar|vier)?|jän(?:ner)?|f[eé]v(?:rier)?|feb(?:ruary|ruari|ruar)?|mar(?:ch|s)?|märz|mrz"
                    + "|apr(?:il)?|avr(?:il)?|may|mai|june?|juni|juin|july?|juli|juil(?:let)?|ao[uû]t|aug(?:ust)?"
                    + "|sept?(?:ember|embre)?|o[ck]t(?:ober|obre)?|nov(?:ember|embre)?|d[eé][cz](?:ember|embre)?)(?!\\p{L})\\.?";

    private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th|er|\\.)?";

    /** A footnote's digit may stick to the year. */
    static final String YEAR = "(?<year>(?:19|20)\\d{2})(?<glued>\\d)?(?!\\d)";

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern MONTH_FIRST =
            Pattern.compile("\\b" + MONTH + "\\s{1,3}" + DAY + "(?!\\d)\\s?,?\\s{0,3}" + YEAR, FLAGS);

    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?<![\\d.])" + DAY + "[\\s-]{1,3}(?:day\\s)?(?:of\\s)?" + MONTH + ",?[\\s-]{1,3}" + YEAR, FLAGS);

    private static final Pattern IN_WORDS = Wordings.pattern(
            "\\b(?:" + OrdinalWords.PATTERN + "\\s+(?:day\\s+)?(?:of\\s+)?" + MONTH + "|"
                    + MONTH.replace("<month>", "<month2>") + "\\s+(?:the\\s+)?"
                    + OrdinalWords.PATTERN.replace("<word>", "<word2>") + ")\\s?,?\\s{1,3}" + YEAR,
            FLAGS);

    private static final Pattern ISO =
            Pattern.compile("(?<!\\d)(?<year>(?:19|20)\\d{2})([-/.])(?<m>\\d{2})\\2(?<day>\\d{2})(?!\\d)");

    private static final Pattern DOTS =
            Pattern.compile("(?<![\\d.])(?<day>\\d{1,2})\\.\\s?(?<m>\\d{1,2})\\.\\s?(?<year>(?:19|20)\\d{2})(?!\\d)");

    static final Pattern SLASHES =
            Pattern.compile("(?<![\\d/-])(?<a>\\d{1,2})([/-])(?<b>\\d{1,2})\\2(?<year>(?:19|20)\\d{2})(?!\\d)");

    private static final Pattern BETWEEN = Pattern.compile(
            "\\s*,?\\s*(?:to|through|thru|until|till|up to|au|jusqu['’]au|bis(?:\\s+(?:zum|einschließlich))?|[-–—‐−])\\s*,?\\s*(?:(?:and including|and inclusive of|einschließlich|zum)\\s+)?",
            FLAGS);

    private static final String WITHOUT_YEAR = "(?:\\b" + MONTH
            + "\\s{1,3}(?<day>\\d{1,2})(?:st|nd|rd|th)?|(?<!\\d)(?<day2>\\d{1,2})(?:st|nd|rd|th|\\.)?\\s{1,3}"
            + MONTH.replace("<month>", "<month2>") + ")";

    private static final Pattern AND = Pattern.compile(
            "\\s*,?\\s*(?:and|und(?:\\s+dem)?)\\s*(?<ends>(?:ending|ended|ends|endend|endete)\\s+(?:on\\s+|am\\s+)?)?",
            FLAGS);

    private static final Pattern WITHOUT_YEAR_BETWEEN = Pattern.compile(
            "(?:between|zwischen)\\s+(?:the\\s+|dem\\s+)?" + WITHOUT_YEAR + "\\s*,?\\s*(?:and|und(?:\\s+dem)?)\\s*$",
            FLAGS);

    private static final Pattern WITHOUT_YEAR_BEFORE =
            Pattern.compile(WITHOUT_YEAR + "\\s*,?\\s*(?:to|through|thru|until|bis(?:\\s+zum)?|[-–—])\\s*$", FLAGS);

    private static final Pattern FIRST = Pattern.compile("\\b[Il](?=st (?:of )?\\p{Lu}\\p{Ll}{2})");

    private final DateOrder order;

    /** In a scan the digit of "1st" is easily taken for a letter. */
    private static String unsmudged(String text) {
        return text.contains("st ") ? FIRST.matcher(text).replaceAll("1") : text;
    }

    DateFinder(DateOrder order) {
        this.order = order;
    }

    /** Dates from left to right. */
    List<FoundDate> dates(String written) {
        var text = unsmudged(written);
        var found = new ArrayList<FoundDate>();
        named(MONTH_FIRST, text, found);
        named(DAY_FIRST, text, found);
        numbered(ISO, text, found);
        numbered(DOTS, text, found);
        var matcher = SLASHES.matcher(text);
        while (matcher.find()) {
            slashed(matcher, found);
        }
        inWords(text, found);
        found.sort(Comparator.comparingInt(FoundDate::from));
        return withoutOverlaps(found);
    }

    /** Ranges from left to right; the first date may leave out its year. */
    List<FoundRange> ranges(String text) {
        var dates = dates(text);
        var ranges = new ArrayList<FoundRange>();
        for (var at = 0; at < dates.size(); at++) {
            var last = dates.get(at);
            var first = at == 0 ? null : dates.get(at - 1);
            if (first != null && joins(text, first, last)) {
                ranges.add(new FoundRange(
                        first.date(), last.date(), first.from(), last.to(), first.sure() && last.sure()));
            } else {
                var range = withoutYear(text, first == null ? 0 : first.to(), last);
                if (range == null) {
                    range = SharedMonths.before(text, first == null ? 0 : first.to(), last);
                }
                if (range != null) {
                    ranges.add(range);
                }
            }
        }
        ranges.addAll(SharedMonths.monthFirst(text));
        ranges.sort(Comparator.comparingInt(FoundRange::from));
        return ranges;
    }

    private static boolean joins(String text, FoundDate first, FoundDate last) {
        var between = text.substring(first.to(), last.from());
        if (BETWEEN.matcher(between).matches()) {
            return true;
        }
        var before =
                text.substring(Math.max(0, first.from() - 14), first.from()).toLowerCase(Locale.ROOT);
        var and = AND.matcher(between);
        return and.matches()
                && (and.group("ends") != null || before.contains("between") || before.contains("zwischen"));
    }

    private static @Nullable FoundRange withoutYear(String text, int from, FoundDate last) {
        var start = Math.max(from, last.from() - 40);
        var head = text.substring(start, last.from());
        var matcher = WITHOUT_YEAR_BEFORE.matcher(head);
        if (!matcher.find()) {
            matcher = WITHOUT_YEAR_BETWEEN.matcher(head);
            if (!matcher.find()) {
                return null;
            }
        }
        var month = matcher.group("month") == null ? matcher.group("month2") : matcher.group("month");
        var day = matcher.group("day") == null ? matcher.group("day2") : matcher.group("day");
        var first = date(last.date().getYear(), month(month), Integer.parseInt(day));
        if (first == null) {
            return null;
        }
        var before = first.isAfter(last.date()) ? first.minusYears(1) : first;
        return new FoundRange(before, last.date(), start + matcher.start(), last.to(), last.sure());
    }

    private static void named(Pattern pattern, String text, List<FoundDate> found) {
        var matcher = pattern.matcher(text);
        while (matcher.find()) {
            var date = date(
                    Integer.parseInt(matcher.group("year")),
                    month(matcher.group("month")),
                    Integer.parseInt(matcher.group("day")));
            if (date != null) {
                found.add(new FoundDate(date, matcher.start(), matcher.end(), matcher.group("glued") == null));
            }
        }
    }

    /** "The thirtieth of September 2026", "March twenty-first, 2026". */
    private static void inWords(String text, List<FoundDate> found) {
        var matcher = IN_WORDS.matcher(text);
        while (matcher.find()) {
            var first = matcher.group("month") != null;
            var date = date(
                    Integer.parseInt(matcher.group("year")),
                    month(first ? matcher.group("month") : matcher.group("month2")),
                    OrdinalWords.day(first ? matcher.group("word") : matcher.group("word2")));
            if (date != null) {
                found.add(new FoundDate(date, matcher.start(), matcher.end(), matcher.group("glued") == null));
            }
        }
    }

    private static void numbered(Pattern pattern, String text, List<FoundDate> found) {
        var matcher = pattern.matcher(text);
        while (matcher.find()) {
            var date = date(
                    Integer.parseInt(matcher.group("year")),
                    Integer.parseInt(matcher.group("m")),
                    Integer.parseInt(matcher.group("day")));
            if (date != null) {
                found.add(new FoundDate(date, matcher.start(), matcher.end(), true));
            }
        }
    }

    private void slashed(Matcher matcher, List<FoundDate> found) {
        var a = Integer.parseInt(matcher.group("a"));
        var b = Integer.parseInt(matcher.group("b"));
        var year = Integer.parseInt(matcher.group("year"));
        var dayFirst = a > 12 || (b <= 12 && order.dayFirst());
        var date = dayFirst ? date(year, b, a) : date(year, a, b);
        if (date != null) {
            found.add(new FoundDate(date, matcher.start(), matcher.end(), a > 12 || b > 12 || a == b || order.sure()));
        }
    }

    static int month(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        if (lower.startsWith("jui")) {
            return lower.startsWith("juil") ? 7 : 6;
        }
        return MONTHS.getOrDefault(lower.substring(0, 3), 0);
    }

    /** Null for a day that no calendar has, such as 31 June. */
    static @Nullable LocalDate date(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static List<FoundDate> withoutOverlaps(List<FoundDate> sorted) {
        var kept = new ArrayList<FoundDate>();
        for (var date : sorted) {
            if (kept.isEmpty() || date.from() >= kept.get(kept.size() - 1).to()) {
                kept.add(date);
            }
        }
        return kept;
    }
}
