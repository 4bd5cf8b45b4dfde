package io.bridgeletter.domain.layout;

import java.util.regex.Pattern;

/** What stands before an item of a list: a bullet, a number, a letter, a reference such as {@code CUEC-01}. */
public final class Markers {
    private static final Pattern BULLET =
            Pattern.compile("^(?:[•◦▪■□●○‣⁃·∙\\uf0b7\\uf0a7\\uf0a8\\uf076\\uf0d8✓✔➢*]|[-–—o«](?=\\s))\\s*");

    private static final Pattern NUMBER =
            Pattern.compile("^(?:\\(?(?:\\d{1,3}|[a-zA-Z]|[ivx]{1,5})[.)]|\\d{1,2}(?:\\.\\d{1,3}){1,4}\\.?)(?:\\s+|$)");

    private static final Pattern LIST_NUMBER = Pattern.compile("^\\(?(?<number>\\d{1,3})[.)]\\s");

    /** But not the end of criteria in brackets, which a line may begin with: "CC7.4)". */
    private static final Pattern REFERENCE = Pattern.compile(
            "^(?!(?:CC\\d|A1|C1|PI1|P\\d)\\.\\d{1,2}\\))(?:[A-Z]{1,8}(?:[-– ]|\\s)?[#]?\\d{1,3}(?:\\.\\d{1,3}){0,3}|[A-Z]{1,4}-[A-Z]{1,4}-\\d{1,3})\\b[.:)]?(?:\\s+|$)");

    private Markers() {}

    public static boolean bullet(String text) {
        return BULLET.matcher(text).find();
    }

    public static boolean begins(String text) {
        return bullet(text)
                || NUMBER.matcher(text).find()
                || REFERENCE.matcher(text).find();
    }

    /** Whether one text begins with a number, and the other with the next one: two items of a list. */
    static boolean follow(String item, String next) {
        var one = LIST_NUMBER.matcher(item);
        var other = LIST_NUMBER.matcher(next);
        return one.find()
                && other.find()
                && Integer.parseInt(other.group("number")) == Integer.parseInt(one.group("number")) + 1;
    }

    /** True where the text is a marker and nothing else. */
    static boolean isMarker(String text) {
        var stripped = text.strip() + " "; // some are none without a space behind them
        for (var pattern : new Pattern[] {BULLET, NUMBER, REFERENCE}) {
            var matcher = pattern.matcher(stripped);
            if (matcher.find() && matcher.end() >= stripped.length() - 1) {
                return true;
            }
        }
        return false;
    }

    /** The text without a bullet; a number or a reference stays. */
    public static String withoutBullet(String text) {
        return BULLET.matcher(text).replaceFirst("");
    }

    /** The text without a bullet or a plain number before it. */
    public static String without(String text) {
        return NUMBER.matcher(BULLET.matcher(text).replaceFirst(""))
                .replaceFirst("")
                .strip();
    }
}
