package io.bridgeletter.domain.facts;

import java.util.HashSet;
import java.util.Set;

/**
 * Letters and signs with which a match of a pattern can begin, as its source tells. None where it does not tell: where a
 * match may be empty, may begin with a class of letters that is not spelled out, or stands at the beginning of the text,
 * where nothing is to be gained.
 */
final class FirstLetters {
    private final String regex;
    private final Set<Character> letters = new HashSet<>();
    private int at;
    private boolean told = true;

    private FirstLetters(String regex) {
        this.regex = regex;
    }

    static Set<Character> of(String regex) {
        var first = new FirstLetters(regex);
        var empty = first.alternatives();
        return !first.told || empty || first.at != regex.length() ? Set.of() : first.letters;
    }

    /** Reads up to the end or the closing bracket; true where nothing at all can match. */
    private boolean alternatives() {
        var empty = sequence();
        while (is('|')) {
            at++;
            empty |= sequence();
        }
        return empty;
    }

    private boolean sequence() {
        while (at < regex.length() && !is('|') && !is(')')) {
            var optional = element();
            optional |= quantifierAllowsNone();
            if (!told) {
                at = regex.length();
            } else if (!optional) {
                skipRest();
                return false;
            }
        }
        return true;
    }

    /** True where it takes no letter. */
    private boolean element() {
        var sign = regex.charAt(at++);
        switch (sign) {
            case '\\' -> {
                return escaped(regex.charAt(at++));
            }
            case '(' -> {
                return group();
            }
            case '[' -> letterClass();
            case '^', '.', '$' -> told = false;
            default -> letters.add(sign);
        }
        return false;
    }

    private boolean escaped(char sign) {
        if (sign == 'b') {
            return true;
        }
        if (sign == 'd') {
            "0123456789".chars().forEach(digit -> letters.add((char) digit));
        } else {
            told &= !Character.isLetterOrDigit(sign);
            letters.add(sign);
        }
        return false;
    }

    private boolean group() {
        if (regex.startsWith("?=", at)
                || regex.startsWith("?!", at)
                || regex.startsWith("?<=", at)
                || regex.startsWith("?<!", at)) {
            skipTo(')');
            return true;
        }
        if (regex.startsWith("?i)", at) || regex.startsWith("?is)", at)) {
            at = regex.indexOf(')', at) + 1;
            return true;
        }
        if (regex.startsWith("?<", at)) {
            at = regex.indexOf('>', at) + 1;
        } else if (regex.startsWith("?:", at) || regex.startsWith("?i:", at)) {
            at = regex.indexOf(':', at) + 1;
        } else {
            told &= !is('?');
        }
        var empty = alternatives();
        told &= is(')');
        at++;
        return empty;
    }

    /** Only one that lists its letters. */
    private void letterClass() {
        var end = regex.indexOf(']', at);
        var inside = regex.substring(at, Math.max(at, end));
        told &= !inside.isEmpty() && inside.chars().noneMatch(sign -> "\\^[&-".indexOf(sign) >= 0);
        inside.chars().forEach(letter -> letters.add((char) letter));
        at = end + 1;
    }

    private boolean quantifierAllowsNone() {
        var none = is('?') || is('*') || regex.startsWith("{0", at);
        if (is('{')) {
            at = regex.indexOf('}', at) + 1;
        } else if (is('?') || is('*') || is('+')) {
            at++;
        }
        if (is('?') || is('+')) {
            at++;
        }
        return none;
    }

    private void skipRest() {
        while (at < regex.length() && !is('|') && !is(')')) {
            skipOne();
        }
    }

    private void skipTo(char end) {
        while (at < regex.length() && !is(end)) {
            skipOne();
        }
        at++;
    }

    private void skipOne() {
        var sign = regex.charAt(at++);
        if (sign == '\\') {
            at++;
        } else if (sign == '(') {
            skipTo(')');
        } else if (sign == '[') {
            skipClass();
        }
    }

    /** Brackets within it are letters like others. */
    private void skipClass() {
        while (at < regex.length() && !is(']')) {
            at += is('\\') ? 2 : 1;
        }
        at++;
    }

    private boolean is(char sign) {
        return at < regex.length() && regex.charAt(at) == sign;
    }
}
