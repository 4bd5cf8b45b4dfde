package io.bridgeletter.domain.facts;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Patterns of many wordings, in capital or small letters. Without help each wording is tried at each letter of a report,
 * and that is where most of the time for facts goes; with it, only where a letter stands with which one of them begins.
 * What is found is the same.
 */
final class Wordings {
    /** With more letters the look at the first one costs as much as it saves. */
    private static final int MOST_LETTERS = 60;

    /** Letters that are one to a pattern that does not mind capitals, by what they are folded to. */
    private static final Map<Character, String> ALIKE = alike();

    private Wordings() {}

    static Pattern pattern(String regex) {
        return pattern(regex, 0);
    }

    static Pattern pattern(String regex, int flags) {
        var plain = Pattern.compile(regex, flags);
        var first = FirstLetters.of(regex);
        var letters = new TreeSet<Character>();
        for (var letter : first) {
            ALIKE.getOrDefault(folded(letter), letter.toString()).chars().forEach(alike -> letters.add((char) alike));
        }
        if (letters.isEmpty() || letters.size() > MOST_LETTERS) {
            return plain;
        }
        return Pattern.compile("(?=(?-iu:[" + written(letters) + "]))(?:" + regex + ")", flags);
    }

    private static String written(Set<Character> letters) {
        return letters.stream()
                .map(letter -> Character.isLetterOrDigit(letter) ? letter.toString() : "\\" + letter)
                .collect(Collectors.joining());
    }

    private static char folded(char letter) {
        return Character.toLowerCase(Character.toUpperCase(letter));
    }

    private static Map<Character, String> alike() {
        var alike = new HashMap<Character, String>();
        for (var letter = 0; letter < Character.MIN_SURROGATE; letter++) {
            if (Character.isLetter(letter)) {
                alike.merge(folded((char) letter), String.valueOf((char) letter), String::concat);
            }
        }
        alike.values().removeIf(letters -> letters.length() < 2);
        return alike;
    }
}
