package io.bridgeletter.bench;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

/** Queries of each kind, made of what is on the pages of the largest tenant. The same seed gives the same queries. */
final class Queries {
    /** Words with a lower rank are on more than a third of all pages. */
    private static final int COMMON = 60;

    private final Corpus corpus;
    private final SearchData data;
    private final Random random = new Random(95);

    Queries(Corpus corpus, SearchData data) {
        this.corpus = corpus;
        this.data = data;
    }

    List<String> of(QueryKind kind, int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> switch (kind) {
                    case RARE -> corpus.word(10_000 + random.nextInt(10_000));
                    case COMMON -> corpus.word(random.nextInt(COMMON));
                    case PHRASE -> '"' + neighbours(false) + '"';
                    case COMMON_PHRASE -> '"' + neighbours(true) + '"';
                    case THREE -> three();
                    case PREFIX -> corpus.word(COMMON + random.nextInt(5000)).substring(0, 4) + '*';
                    case TYPING_ERROR -> mistyped();
                })
                .toList();
    }

    /** Two words that stand beside each other on some page: both common, or not both. */
    private String neighbours(boolean common) {
        while (true) {
            var words = page();
            var at = random.nextInt(words.length - 1);
            var one = corpus.rank(words[at]);
            var other = corpus.rank(words[at + 1]);
            if (one >= 0 && other >= 0 && common == (one < COMMON && other < COMMON)) {
                return words[at] + ' ' + words[at + 1];
            }
        }
    }

    /** Three words of one page, not all of them common. */
    private String three() {
        while (true) {
            var words = page();
            var chosen = IntStream.range(0, 3)
                    .mapToObj(i -> words[random.nextInt(words.length)])
                    .toList();
            var ranks = chosen.stream().mapToInt(corpus::rank).toArray();
            if (IntStream.of(ranks).allMatch(rank -> rank >= 0)
                    && IntStream.of(ranks).anyMatch(rank -> rank >= COMMON)) {
                return String.join(" ", chosen);
            }
        }
    }

    private String mistyped() {
        while (true) {
            var word = corpus.word(COMMON + random.nextInt(5000));
            if (word.length() >= 7) {
                var at = 1 + random.nextInt(word.length() - 3);
                return word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
            }
        }
    }

    private String[] page() {
        return data.page(random.nextInt(data.largest()))
                .replace(".", "")
                .toLowerCase(Locale.ROOT)
                .split("\\s+");
    }
}
