package io.bridgeletter.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * Pages of text as reports have them: words by Zipf's law, the trade's own words at the top, function words between them.
 * The same seed gives the same pages.
 */
final class Corpus {
    private static final int VOCABULARY = 20_000;
    private static final int WORDS_ON_A_PAGE = 320;

    /** The trade's words, most frequent first. Every page has the first ones; the last ones are on one page in a hundred. */
    private static final String TRADE = """
            control controls service system management access security data user organization information review
            process customer policy criteria change period test evidence testing operation environment risk monitoring
            software infrastructure incident employee procedure requirement vendor application network approval
            personnel availability report logical physical confidentiality encryption production exception backup
            authentication authorization password firewall subservice deviation retention inspection provisioning
            recovery vulnerability configuration deployment disposal privacy penetration bridge assertion auditor
            gateway malware tenant rollback bastion whistleblower generator Verarbeitung Unterauftragnehmer
            Verschlüsselung Zugriff Prüfung Maßnahmen Löschung Auftragsverarbeiter Zertifikat Überwachung
            """;

    private static final String[] FUNCTION_WORDS =
            "the of and to in is are for that with by as on or be from this an which have not at all".split(" ");

    private static final String[] ONSETS = "b br c ch d dr f fl g gr h j k l m n p pl qu r s st t tr v w z".split(" ");
    private static final String[] VOWELS = "a e i o u ai ea io ou".split(" ");
    private static final String[] CODAS = "     n r l s t m ".split(" ", -1);

    private final List<String> words;
    private final Map<String, Integer> ranks = new HashMap<>();
    private final double[] cumulative;

    Corpus() {
        words = vocabulary();
        cumulative = new double[words.size()];
        var sum = 0.0;
        for (var rank = 0; rank < cumulative.length; rank++) {
            sum += 1.0 / (rank + 8);
            cumulative[rank] = sum;
            ranks.put(words.get(rank).toLowerCase(Locale.ROOT), rank);
        }
    }

    /** The word with this rank in frequency, counted from 0. */
    String word(int rank) {
        return words.get(rank);
    }

    /** The rank of a word in lower case; -1 for a function word. */
    int rank(String word) {
        return ranks.getOrDefault(word, -1);
    }

    /** One page, as the reader stores it: sentences, and lines of about twelve words. */
    String page(Random random) {
        var page = new StringBuilder(WORDS_ON_A_PAGE * 8);
        for (var i = 1; i <= WORDS_ON_A_PAGE; i++) {
            page.append(
                    random.nextInt(100) < 35 ? FUNCTION_WORDS[random.nextInt(FUNCTION_WORDS.length)] : draw(random));
            page.append(i % 17 == 0 ? ". " : i % 12 == 0 ? "\n" : " ");
        }
        return page.toString().strip();
    }

    private String draw(Random random) {
        var at = random.nextDouble() * cumulative[cumulative.length - 1];
        var low = 0;
        var high = cumulative.length - 1;
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (cumulative[middle] < at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return words.get(low);
    }

    private static List<String> vocabulary() {
        var made = new LinkedHashSet<>(List.of(TRADE.strip().split("\\s+")));
        var random = new Random(7);
        while (made.size() < VOCABULARY) {
            var word = new StringBuilder();
            for (var syllables = 2 + random.nextInt(3); syllables > 0; syllables--) {
                word.append(any(ONSETS, random)).append(any(VOWELS, random)).append(any(CODAS, random));
            }
            made.add(word.toString());
        }
        return new ArrayList<>(made);
    }

    private static String any(String[] parts, Random random) {
        return parts[random.nextInt(parts.length)];
    }
}
