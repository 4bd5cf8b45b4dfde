package io.bridgeletter.domain.search;

import java.util.Random;

/** Queries that nobody would type, made of everything that means something to a text index, and of plain noise. */
final class RandomQueries {
    private static final String[] PIECES = {
        "control",
        "access",
        "Überprüfung",
        "CC6.1",
        "or",
        "OR",
        "oder",
        "-",
        "−",
        "*",
        "\"",
        "“",
        "”",
        "'",
        "''",
        "\\",
        "&",
        "|",
        "!",
        "(",
        ")",
        ":",
        ":*",
        "<->",
        "<2>",
        "%",
        "_",
        "\u0000",
        "\u0002",
        "\n",
        "\t",
        "\ud800",
        "😀",
        "中文",
        "؟",
        "½",
        "²",
        "a",
        "the",
        "und",
        "://",
        "@",
        ".",
        ";--",
        "$$",
        "\u200b",
        "\u00a0",
        "e\u0301"
    };

    private RandomQueries() {}

    static String next(Random random) {
        var query = new StringBuilder();
        for (var pieces = random.nextInt(12); pieces > 0; pieces--) {
            if (random.nextInt(10) == 0) {
                query.append((char) random.nextInt(0x10000));
            } else {
                query.append(PIECES[random.nextInt(PIECES.length)]);
            }
            if (random.nextInt(3) == 0) {
                query.append(' ');
            }
        }
        return query.toString();
    }
}
