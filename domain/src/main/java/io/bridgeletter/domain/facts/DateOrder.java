package io.bridgeletter.domain.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether 05/09/2022 is in September or in May. Told by the other dates of the document: one with a number above 12, or
 * two that lie whole years apart, as issue and expiry do. Else by its language, and then it is not sure.
 */
record DateOrder(boolean dayFirst, boolean sure) {
    private static final Pattern NAMED_DAY_FIRST = Wordings.pattern(
            "(?i)\\b\\d{1,2}(?:st|nd|rd|th|\\.)?\\s+(?:january|february|march|april|may|june|july|august|september|october|november|december|januar|februar|märz|mai|juni|juli|oktober|dezember)\\s+(?:19|20)\\d{2}");

    private static final Pattern NAMED_MONTH_FIRST = Wordings.pattern(
            "(?i)\\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\\s+\\d{1,2},?\\s+(?:19|20)\\d{2}");

    private static final Pattern EUROPEAN = Wordings.pattern(
            "\\b(?:Ltd|Limited|GmbH|plc|B\\.V\\.|UK|UKAS|United Kingdom|organisation|Ireland|DD/MM/YYYY)\\b");

    private static final Pattern AMERICAN = Wordings.pattern("\\b(?:Inc\\.|LLC|USA|United States|ANAB|MM/DD/YYYY)");

    /** Characters that tell a document's language: some twenty pages. */
    private static final int ENOUGH = 50_000;

    static DateOrder of(String text) {
        var dates = new ArrayList<int[]>();
        var matcher = DateFinder.SLASHES.matcher(text);
        while (matcher.find() && dates.size() < 200) {
            dates.add(new int[] {
                Integer.parseInt(matcher.group("a")),
                Integer.parseInt(matcher.group("b")),
                Integer.parseInt(matcher.group("year"))
            });
        }
        var dayFirst = dates.stream().anyMatch(date -> date[0] > 12);
        var monthFirst = dates.stream().anyMatch(date -> date[1] > 12);
        if (dayFirst != monthFirst) {
            return new DateOrder(dayFirst, true);
        }
        var yearsDayFirst = wholeYears(dates, true);
        var yearsMonthFirst = wholeYears(dates, false);
        if (yearsDayFirst != yearsMonthFirst) {
            return new DateOrder(yearsDayFirst > yearsMonthFirst, true);
        }
        return byLanguage(text.substring(0, Math.min(text.length(), ENOUGH)));
    }

    private static DateOrder byLanguage(String text) {
        var day = count(NAMED_DAY_FIRST, text) + count(EUROPEAN, text);
        var month = count(NAMED_MONTH_FIRST, text) + count(AMERICAN, text);
        return new DateOrder(day > month, false);
    }

    private static long count(Pattern pattern, String text) {
        return pattern.matcher(text).results().limit(50).count();
    }

    private static long wholeYears(List<int[]> dates, boolean dayFirst) {
        var read = dates.stream()
                .limit(40)
                .map(date -> dayFirst
                        ? DateFinder.date(date[2], date[1], date[0])
                        : DateFinder.date(date[2], date[0], date[1]))
                .toList();
        var pairs = 0L;
        for (var first : read) {
            for (var last : read) {
                pairs += first != null && last != null && areYearsApart(first, last) ? 1 : 0;
            }
        }
        return pairs;
    }

    private static boolean areYearsApart(LocalDate first, @Nullable LocalDate last) {
        for (var years = 1; years <= 3; years++) {
            var whole = first.plusYears(years);
            if (whole.equals(last) || whole.minusDays(1).equals(last)) {
                return true;
            }
        }
        return false;
    }
}
