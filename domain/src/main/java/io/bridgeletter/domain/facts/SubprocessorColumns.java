package io.bridgeletter.domain.facts;

import java.util.regex.Pattern;

/**
 * Which column of a list holds what: told by its heading, and by what stands in it where headings say too little or, as
 * "country of processing", too much.
 */
final class SubprocessorColumns {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;

    static final Pattern NAME = Pattern.compile(
            "sub-?processor|name|entity|vendor|company|provider|third part|affiliate|organi[sz]ation|supplier|auftragsverarbeiter|dienstleister|unterauftrag|subunternehm|unternehmen|anbieter|firma",
            FLAGS);
    private static final Pattern PURPOSE = Pattern.compile(
            "purpose|what (?:they|it) do|what for|wofür|role|reason|used for|why|service|function|description|activit|processing|nature|zweck|leistung|tätigkeit|gegenstand|use",
            FLAGS);
    static final Pattern COUNTRY = Pattern.compile(
            "\\b(?:countr(?:y|ies)|locations?|region|geograph\\w*|territory|hosted|jurisdiction|where|place|land|länder|ort|standort|sitz)\\b",
            FLAGS);

    /** Headings that say nothing but what a company is there for. */
    private static final Pattern PURPOSE_ONLY = Pattern.compile(
            "purpose|what (?:they|it) do|what for|wofür|used for|reason|why|services?\\b|function|description|activit|zweck|leistung|tätigkeit|gegenstand",
            FLAGS);

    /** What is processed, of whom and since when is neither. */
    private static final Pattern NEITHER = Pattern.compile(
            "\\b(?:personal data|data (?:types?|categor\\w+|subjects?|processed)|types? of data|categor\\w+ of|since|date|contact|website|url|safeguards?|transfer\\w*|mechanism|datenarten|kategorien|seit|kontakt)\\b",
            FLAGS);

    private static final double MOST = 0.7;

    private SubprocessorColumns() {}

    /** The first column headed like names that is not headed like places, nor filled with them. */
    static int names(Tables.Table table) {
        var first = table.column(NAME);
        for (var column = Math.max(0, first); column < table.columns(); column++) {
            var head = table.head().cell(column);
            if (head.length() < 80
                    && NAME.matcher(head).find()
                    && !COUNTRY.matcher(head).find()
                    && shareOfCountries(table, column) < MOST) {
                return column;
            }
        }
        return first;
    }

    static int countries(Tables.Table table, int names) {
        var best = -1;
        var most = 0.9;
        for (var column = 0; column < table.columns(); column++) {
            var head = table.head().cell(column);
            var share = shareOfCountries(table, column);
            var headed = COUNTRY.matcher(head).find() ? 1 : 0;
            var weight = headed + 2 * share - (PURPOSE_ONLY.matcher(head).find() && share < MOST ? 0.5 : 0);
            if (column != names && (headed > 0 || share >= MOST) && weight > most) {
                best = column;
                most = weight;
            }
        }
        return best;
    }

    static int purposes(Tables.Table table, int names, int countries) {
        var best = -1;
        var most = 0;
        for (var column = 0; column < table.columns(); column++) {
            var head = table.head().cell(column);
            var weight = PURPOSE_ONLY.matcher(head).find()
                    ? 2
                    : PURPOSE.matcher(head).find() && !NEITHER.matcher(head).find() ? 1 : 0;
            if (column != names && column != countries && weight > most && shareOfCountries(table, column) < MOST) {
                best = column;
                most = weight;
            }
        }
        return best;
    }

    /** Of the cells that have anything in them; one alone tells nothing. */
    private static double shareOfCountries(Tables.Table table, int column) {
        var filled = table.body().stream()
                .map(row -> row.cell(column))
                .filter(cell -> !cell.isBlank())
                .toList();
        var named = filled.stream().filter(SubprocessorRule::isCountry).count();
        return named > 1 ? (double) named / filled.size() : 0;
    }
}
