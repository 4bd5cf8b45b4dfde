package io.bridgeletter.domain.facts;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which notice periods an agreement promises: of a breach, and of a new subprocessor. */
final class DpaNotices {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;

    private static final Pattern HOURS = Pattern.compile(
            "(?<number>\\d{1,3}|" + NumberWords.PATTERN
                    + ")\\s*(?:\\(\\s*(?<digits>\\d{1,3})\\s*\\)\\s*)?(?:hours?|stunden|h\\b)",
            FLAGS);
    private static final Pattern BREACH =
            Pattern.compile("breach|incident|verletzung|datenpanne|vorfall|datenschutzverletzung", FLAGS);
    /** The 72 hours in which a controller tells its authority are not the processor's notice. */
    private static final Pattern CONTROLLERS_OWN = Pattern.compile(
            "supervisory authority|regulator|aufsichtsbehörde|article 33\\(1\\)|art\\. 33 abs\\. 1", FLAGS);

    private static final Pattern DAYS = Pattern.compile(
            "\\b(?<number>\\d{1,3}|" + NumberWords.PATTERN
                    + ")\\s*(?:\\(\\s*(?<digits>\\d{1,3})\\s*\\)\\s*)?(?:calendar |business |kalender|werk)?(?:days?|tagen?|tage)",
            FLAGS);
    private static final Pattern WEEKS =
            Pattern.compile("\\b(?<number>\\d{1,2}|" + NumberWords.PATTERN + ")\\s*(?:weeks?|wochen)", FLAGS);
    private static final Pattern SUBPROCESSOR = Pattern.compile(
            "sub-?processor|sub-?contract|unterauftrag|subunternehm|weitere[nr]? auftragsverarbeiter|hinzuzieh|hinzugezogen|ersetz",
            FLAGS);
    private static final Pattern NOTICE = Pattern.compile(
            "notice|notif|inform|advance|prior|object|announce|informier|vorab|ankündig|mitteil|widersprech|widerspruch|unterricht|im voraus|vorher|kündigt",
            FLAGS);

    /** A notice that is given before the change, and not the time in which to object to it. */
    private static final Pattern BEFOREHAND =
            Pattern.compile("prior|advance|before|beforehand|vorab|vorher|im voraus|ankündig|kündigt", FLAGS);

    private DpaNotices() {}

    static void read(Draft draft) {
        breach(draft);
        notice(draft);
    }

    private static void breach(Draft draft) {
        for (var passage : draft.passages()) {
            var matcher = HOURS.matcher(passage.text());
            while (matcher.find()) {
                var quote = Quote.sentence(passage, matcher.start(), matcher.end());
                if (CONTROLLERS_OWN
                        .matcher(clause(passage.text(), matcher.start()))
                        .find()) {
                    continue;
                }
                if (BREACH.matcher(quote.text()).find()
                        || BREACH.matcher(passage.text()).find()) {
                    draft.add(
                            Field.BREACH_NOTICE_HOURS,
                            count(matcher.group("digits"), matcher.group("number")),
                            quote,
                            0.92,
                            "breach-notice");
                    return;
                }
            }
        }
    }

    /** From one full stop to the next, also after a short word. */
    private static String clause(String text, int at) {
        var before = text.substring(0, at).split("\\.\\s+(?=\\p{Lu})", -1);
        return before[before.length - 1] + text.substring(at).split("\\.\\s+(?=\\p{Lu})", -1)[0];
    }

    /** The first notice that is given beforehand; else the first one of any kind. */
    private static void notice(Draft draft) {
        if (!notice(draft, BEFOREHAND)) {
            notice(draft, NOTICE);
        }
    }

    private static boolean notice(Draft draft, Pattern kind) {
        for (var passage : draft.passages()) {
            if (!SUBPROCESSOR.matcher(passage.text()).find()) {
                continue;
            }
            for (var unit : List.of(DAYS, WEEKS)) {
                var matcher = unit.matcher(passage.text());
                while (matcher.find()) {
                    var quote = Quote.sentence(passage, matcher.start(), matcher.end());
                    if (kind.matcher(quote.text()).find()) {
                        var digits = unit == DAYS ? matcher.group("digits") : null;
                        var number = Integer.parseInt(count(digits, matcher.group("number")));
                        draft.add(
                                Field.SUBPROCESSOR_NOTICE_DAYS,
                                String.valueOf(unit == DAYS ? number : 7 * number),
                                quote,
                                unit == DAYS ? 0.9 : 0.85,
                                "subprocessor-notice");
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static String count(@Nullable String digits, String word) {
        if (digits != null) {
            return digits;
        }
        return NumberWords.digits(word);
    }
}
