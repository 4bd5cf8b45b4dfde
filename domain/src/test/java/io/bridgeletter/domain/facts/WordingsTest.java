package io.bridgeletter.domain.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WordingsTest {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;

    private static final List<String> REGEXES = List.of(
            "carve[d-]?[ -]?out|nicht (?:teil|bestandteil)|(?:did|does) not (?:cover|reach)",
            "\\b(?:in|an)?adequa(?:te|cy)|\\(s\\)|wirksam(?:en)? .{0,6}war",
            "(?i)(?<name>kraft|süß)e?|a{1,2}b|[ -]x|(?:(?:y|z)+?)?q",
            "(?<!\\p{L})(?:tests?|ISAE)(?!\\d)|k(?=e)",
            "\\d+ days|plain",
            "x*",
            "^stand|other",
            "[a-f]oo|bar",
            "(?:un)?",
            "Inc\\.|LLC");

    @Test
    void tell_the_letters_with_which_a_match_can_begin() {
        assertThat(FirstLetters.of("carve[d-]?out|(?:un|in)?known|\\bx")).isEqualTo(Set.of('c', 'u', 'i', 'k', 'x'));
        assertThat(FirstLetters.of("a[(]b|c")).isEqualTo(Set.of('a', 'c'));
        assertThat(FirstLetters.of("(?i)[ #]a|(?<name>b)c|d?(?i:e){0,2}f"))
                .isEqualTo(Set.of(' ', '#', 'b', 'd', 'e', 'f'));
    }

    @Test
    void tell_none_where_anything_or_nothing_can_be_the_beginning() {
        for (var regex : List.of("\\w+ days|plain", "x*", "^stand|other", "[a-f]oo|bar", "(?:un)?", "(?>a)b", ".x")) {
            assertThat(FirstLetters.of(regex)).as(regex).isEmpty();
        }
    }

    @Test
    void find_what_the_plain_pattern_finds() {
        var random = new Random(20261124);
        var pieces = List.of(
                "carve-out",
                "Carved out",
                "NICHT TEIL",
                "does not cover",
                "adequate",
                "INADEQUACY",
                "(s)",
                "Wirksam xwar",
                "\u212araft",
                "KRAFTE",
                "\u017f\u00fcß",
                "aab",
                "-x",
                " X",
                "yzq",
                "test",
                "ISAE",
                "\u0130sae",
                "ke",
                "7 days",
                "Inc.",
                "llc",
                "foo",
                "unstand",
                " ",
                ". ",
                "1",
                "ü",
                "\u0131n");
        for (var round = 0; round < 2000; round++) {
            var text = new StringBuilder();
            for (var count = random.nextInt(12); count >= 0; count--) {
                text.append(pieces.get(random.nextInt(pieces.size()))).append(random.nextBoolean() ? " " : "");
            }
            for (var regex : REGEXES) {
                for (var flags : new int[] {FLAGS, Pattern.CASE_INSENSITIVE, Pattern.UNICODE_CASE, 0}) {
                    assertThat(found(Wordings.pattern(regex, flags), text))
                            .as("%s in %s", regex, text)
                            .isEqualTo(found(Pattern.compile(regex, flags), text));
                }
            }
        }
    }

    private static List<String> found(Pattern pattern, CharSequence text) {
        return pattern.matcher(text).results().map(WordingsTest::place).toList();
    }

    private static String place(MatchResult match) {
        return match.start() + "-" + match.end();
    }
}
