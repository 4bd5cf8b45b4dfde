package io.bridgeletter.domain.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells hyphens that only part a word at the end of a line from those that belong to it, by the document's other words. */
final class Hyphens {
    private static final char HYPHEN = '\u2010';
    private static final char SOFT = '\u00ad';

    /** How two lines are joined. */
    enum Joint {
        /** The word goes on, and has no hyphen. */
        WHOLE,
        /** The word goes on as it stands, after its hyphen or a slash. */
        AS_IT_IS,
        /** Another word begins. */
        SPACED
    }

    private final Set<String> words;

    private Hyphens(Set<String> words) {
        this.words = words;
    }

    /**
     * Learns every word that stands whole on a line, with its hyphens, but for the first one, which may be the end of
     * another; none where no line ends in a hyphen, for nothing is compared with them then.
     */
    static Hyphens of(List<Line> lines) {
        var words = new HashSet<String>();
        if (lines.stream()
                .flatMap(line -> line.parts().stream())
                .noneMatch(part -> endsInHyphen(visible(part.text())))) {
            return new Hyphens(words);
        }
        for (var line : lines) {
            var tokens = tokens(visible(line.text()).replace(HYPHEN, '-'));
            for (var at = 0; at < tokens.size(); at++) {
                var token = tokens.get(at);
                if (!token.endsWith("-") && token.length() > 1 && !(at == 0 && tokens.size() > 1)) {
                    words.add(token.toLowerCase(Locale.ROOT));
                }
            }
        }
        return new Hyphens(words);
    }

    /** How a line goes on in the next one, which is not empty. */
    Joint joint(CharSequence line, String next) {
        if (!line.isEmpty() && line.charAt(line.length() - 1) == '/') {
            return Joint.AS_IT_IS;
        }
        if (!endsInHyphen(line)) {
            return Joint.SPACED;
        }
        if (Character.isDigit(next.charAt(0))) {
            return Joint.AS_IT_IS;
        }
        var before = line.subSequence(lastWordFrom(line), line.length() - 1).toString();
        var after = firstWord(next);
        var known = words.contains((before + after).toLowerCase(Locale.ROOT));
        if (Character.isLowerCase(next.charAt(0))) {
            return known || !isHyphenated(before, after) ? Joint.WHOLE : Joint.AS_IT_IS;
        }
        if (known && isCapitals(before + after)) {
            return Joint.WHOLE;
        }
        return words.contains((before + "-" + after).toLowerCase(Locale.ROOT)) ? Joint.AS_IT_IS : Joint.SPACED;
    }

    private boolean isHyphenated(String before, String after) {
        var first = before.toLowerCase(Locale.ROOT);
        var second = after.toLowerCase(Locale.ROOT);
        return words.contains(first + "-" + second) || (words.contains(first) && words.contains(second));
    }

    private static boolean isCapitals(String word) {
        return word.chars().allMatch(Character::isUpperCase);
    }

    /** As it is read: a hyphen that shows only at the end of a line is one there, and nothing elsewhere. */
    static String visible(String text) {
        if (text.indexOf(SOFT) < 0) {
            return text.strip();
        }
        var all = text.strip();
        var parted = all.charAt(all.length() - 1) == SOFT;
        return all.replace(String.valueOf(SOFT), "") + (parted ? HYPHEN : "");
    }

    private static boolean endsInHyphen(CharSequence text) {
        var length = text.length();
        return length > 2
                && (text.charAt(length - 1) == '-' || text.charAt(length - 1) == HYPHEN)
                && Character.isLetterOrDigit(text.charAt(length - 2));
    }

    private static int lastWordFrom(CharSequence text) {
        var at = text.length() - 1;
        while (at > 0 && isWordLetter(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static String firstWord(String next) {
        var end = 0;
        while (end < next.length() && isWordLetter(next.charAt(end))) {
            end++;
        }
        return next.substring(0, end);
    }

    /** Words with their hyphens; an empty one at first where the line begins with another sign. */
    private static List<String> tokens(String text) {
        var tokens = new ArrayList<String>();
        var from = 0;
        for (var at = 0; at <= text.length(); at++) {
            var inside = at < text.length() && isWordLetter(text.charAt(at));
            if (!inside) {
                if (at > from || from == 0) {
                    tokens.add(text.substring(from, at));
                }
                from = at + 1;
            }
        }
        return tokens;
    }

    private static boolean isWordLetter(char letter) {
        return Character.isLetterOrDigit(letter) || letter == '-';
    }
}
