package io.bridgeletter.domain.facts;

import io.bridgeletter.domain.layout.Passage;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The place from which the auditor reports: with the date, behind the firm's name, or on a line of its own. */
final class AuditorCity {
    private static final Pattern CITY = Pattern.compile(
            "^(?<city>\\p{Lu}[\\p{L}.’' -]{1,30}(?:, (?:\\p{Lu}{2}\\b|\\p{Lu}[\\p{L}. ]{2,30})(?:, \\p{Lu}[\\p{L}. ]{1,25})?)?)(?=\\s*[,·|–-]|\\s+\\d|\\s*$|,? (?:den|the))");

    private static final Pattern NO_CITY = Pattern.compile(
            "(?i)\\b(?:LLP|PLLC|Inc|Ltd|GmbH|section|page|report|partner|auditor|accountants?|wirtschaftsprüfer|january|february|march|april|may|june|july|august|september|october|november|december|officer|chief|president|manager|counsel|executive|management|assertion|signed|dated|date|director|our|we|by|name)\\b");

    private static final Pattern ISSUED_AT = Pattern.compile(
            "^(?i:(?:place|ort)(?: and date)?:\\s*)|^(?i:issued|signed|given|dated|executed|ausgestellt) (?i:at|in) (?=\\p{Lu})");

    /** "Chicago, Illinois 60606", the last line of the firm's address. */
    private static final Pattern ADDRESS = Pattern.compile(
            "^(?<city>\\p{Lu}[\\p{L}.’' -]{1,30}, (?:\\p{Lu}{2}|\\p{Lu}[\\p{L} ]{2,20})) \\d{5}(?:-\\d{4})?$");

    /** "14 Merrion Row, Dublin 2", below the firm's name. */
    private static final Pattern STREET = Pattern.compile(
            "^\\d{1,4} [^,\\d]{3,40}, (?<city>\\p{Lu}[\\p{L}’'-]{2,25}(?: \\p{Lu}[\\p{L}’'-]{2,25})?)(?: \\d{1,2}|,? \\p{Lu}{1,2}\\d[\\dA-Z]? \\d[A-Z]{2})?$");

    private static final int LETTERHEAD = 5;

    private AuditorCity() {}

    /** Adds the place that stands in the letterhead below the firm's name. */
    static void ofLetterhead(Draft draft, String auditor) {
        for (var passage : draft.passages(Part.AUDITOR_REPORT).stream()
                .limit(LETTERHEAD)
                .filter(passage -> passage.text().startsWith(auditor))
                .toList()) {
            for (var line : passage.lines()) {
                var matcher = ADDRESS.matcher(
                        passage.text().substring(line[0], line[1]).strip());
                if (matcher.find()) {
                    var from = line[0] + matcher.start("city");
                    var place = new Quote(
                            passage, from, from + matcher.group("city").length());
                    draft.add(Field.AUDITOR_CITY, matcher.group("city"), place, 0.7, "auditor-city-letterhead");
                    return;
                }
            }
        }
    }

    /** Adds the place that stands with the date of the report, or at its end. */
    static void tell(Draft draft, List<Passage> tail, String auditor, @Nullable Quote date) {
        for (var at = tail.size() - 1; at >= 0; at--) {
            var passage = tail.get(at);
            for (var line : passage.lines()) {
                var text = passage.text().substring(line[0], line[1]);
                var place =
                        at >= tail.size() - 5 || (date != null && date.passage().equals(passage));
                if (!place || text.length() > 90) {
                    continue;
                }
                var start = Math.max(afterFirm(text, auditor), afterVerb(text));
                var matcher = CITY.matcher(text.substring(start, beforeDate(draft, text, start)));
                if (matcher.find()
                        && (isCity(matcher.group("city"), text, draft)
                                || isAlone(matcher.group("city"), text, tail, at, date))) {
                    draft.add(
                            Field.AUDITOR_CITY,
                            matcher.group("city").strip(),
                            new Quote(
                                    passage,
                                    line[0] + start + matcher.start("city"),
                                    line[0] + start + matcher.end("city")),
                            matcher.group("city").contains(",") ? 0.92 : 0.75,
                            "auditor-city");
                    return;
                }
            }
        }
    }

    /** Adds the place of the address that stands with the date. */
    static void ofAddress(Draft draft, Quote date) {
        var passage = date.passage();
        for (var line : passage.lines()) {
            var matcher =
                    STREET.matcher(passage.text().substring(line[0], line[1]).strip());
            if (matcher.find()) {
                var from = line[0] + matcher.start("city");
                var place =
                        new Quote(passage, from, from + matcher.group("city").length());
                draft.add(Field.AUDITOR_CITY, matcher.group("city"), place, 0.75, "auditor-city-address");
                return;
            }
        }
    }

    /** A place without its country, on a line of its own between the firm with its profession and the date. */
    private static boolean isAlone(String city, String line, List<Passage> tail, int at, @Nullable Quote date) {
        var passage = tail.get(at);
        return date != null
                && line.strip().equals(city)
                && city.matches("\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+)?")
                && !NO_CITY.matcher(city).find()
                && (passage.text().contains(city + " " + date.text())
                        || (passage.text().strip().equals(city)
                                && at > 0
                                && AuditorRule.PROFESSION
                                        .matcher(tail.get(at - 1).text())
                                        .find()
                                && at + 1 < tail.size()
                                && tail.get(at + 1).text().strip().equals(date.text())));
    }

    /** "Issued at Raleigh, North Carolina". */
    private static int afterVerb(String text) {
        var matcher = ISSUED_AT.matcher(text);
        return matcher.find() ? matcher.end() : 0;
    }

    /** In "Chicago, Illinois, May 29, 2026" the month is no country. */
    private static int beforeDate(Draft draft, String text, int start) {
        return draft.dates().dates(text).stream()
                .map(FoundDate::from)
                .filter(from -> from > start)
                .findFirst()
                .orElse(text.length());
    }

    private static int afterFirm(String text, String auditor) {
        if (!auditor.isEmpty() && text.startsWith(auditor) && text.length() > auditor.length() + 3) {
            var start = auditor.length();
            while (start < text.length() && !Character.isLetterOrDigit(text.charAt(start))) {
                start++;
            }
            return start;
        }
        return 0;
    }

    private static boolean isCity(String city, String line, Draft draft) {
        return !NO_CITY.matcher(city).find()
                && !AuditorRule.FIRM.matcher(city).find()
                && (city.contains(",") || !draft.dates().dates(line).isEmpty())
                && city.split(" ").length <= 7;
    }
}
