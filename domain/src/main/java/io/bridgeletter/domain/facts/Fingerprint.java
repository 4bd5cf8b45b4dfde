package io.bridgeletter.domain.facts;

import io.bridgeletter.domain.layout.Block;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A short mark of what a report says in its own words, by which two reports are compared without reading either again:
 * the smallest of many hashes over its runs of words. The auditor's report, the assertion and the titles of criteria read
 * alike everywhere and are left out; with them, every report would look copied.
 */
public final class Fingerprint {
    private static final int HASHES = 64;
    private static final int WORDS = 6;

    /** Fewer runs of words say nothing: two short texts are soon alike. */
    private static final int FEWEST = 150;

    private static final Pattern BOILERPLATE = Pattern.compile(
            "COSO|the entity (?:demonstrates|obtains|specifies|selects|identifies|implements|authorizes|restricts|discontinues|evaluates|communicates)|trust services criteria|complementary (?:user|subservice)|in accordance with attestation|provide reasonable assurance|no exceptions noted",
            Pattern.CASE_INSENSITIVE);

    private Fingerprint() {}

    /** Empty where the document has too few words of its own to be compared. */
    static List<Long> of(Draft draft) {
        var smallest = new long[HASHES];
        Arrays.fill(smallest, Long.MAX_VALUE);
        var runs = 0;
        for (var at : draft.parts().in(Part.DESCRIPTION, Part.TESTS)) {
            runs += add(draft.block(at), smallest);
        }
        return runs < FEWEST ? List.of() : Arrays.stream(smallest).boxed().toList();
    }

    private static int add(Block block, long[] smallest) {
        if (BOILERPLATE.matcher(block.text()).find()) {
            return 0;
        }
        var words = words(block.text());
        var runs = Math.max(0, words.size() - WORDS + 1);
        for (var from = 0; from < runs; from++) {
            var hash =
                    spread(String.join(" ", words.subList(from, from + WORDS)).hashCode());
            for (var at = 0; at < HASHES; at++) {
                smallest[at] = Math.min(smallest[at], spread(hash + 0x9E3779B97F4A7C15L * (at + 1)));
            }
        }
        return runs;
    }

    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        for (var word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /** Frozen: stored marks can only be compared with marks made in the same way. */
    private static long spread(long value) {
        var mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /** About the share of their own runs of words that two reports have in common, from 0 to 1. */
    public static double likeness(List<Long> one, List<Long> other) {
        if (one.size() != HASHES || other.size() != HASHES) {
            return 0;
        }
        var same = 0;
        for (var at = 0; at < HASHES; at++) {
            same += one.get(at).equals(other.get(at)) ? 1 : 0;
        }
        return (double) same / HASHES;
    }
}
