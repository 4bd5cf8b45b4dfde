package io.bridgeletter.domain.facts;

import io.bridgeletter.domain.layout.Block;
import io.bridgeletter.domain.layout.Block.TableRow;
import io.bridgeletter.domain.layout.Markers;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Who processes personal data for the vendor, for what and where: a row of a table, or an item of a list, each. */
final class SubprocessorRule implements FactRule {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;

    private static final Set<String> COUNTRIES = countries();

    private static final Pattern ITEM = Pattern.compile(
            "^(?<name>\\p{Lu}[\\p{L}\\p{N}&.,'’+/ ()-]{1,80}?)\\s*[:–—-]\\s+(?<purpose>[^;]{3,160}?)(?:[;,(]\\s*(?<country>\\p{Lu}[\\p{L} ]{1,40})\\)?)?\\.?$",
            Pattern.DOTALL);

    private static final Pattern OWN_HEAD = Pattern.compile("sub-?processor|unterauftrag|subunternehm", FLAGS);

    @Override
    public void read(Draft draft) {
        SubprocessorOwner.read(draft);
        CertificateDates.date(
                draft,
                Field.UPDATED,
                "(?:last |page last )?(?:updated|revised|modified|reviewed|changed)(?: on)?|last update|effective(?: date| as of)?|as of|version (?:date|of)|stand|zuletzt (?:aktualisiert|geändert)(?: am)?|letzte (?:aktualisierung|änderung)|gültig ab|date");
        var found = 0;
        for (var table : Tables.in(draft.blocks())) {
            found += table(draft, table.fromHead(SubprocessorColumns.NAME, SubprocessorColumns.COUNTRY));
        }
        if (found == 0) {
            found = SubprocessorCards.read(draft);
        }
        if (found == 0) {
            items(draft);
        }
    }

    private static int table(Draft draft, Tables.Table table) {
        var names = SubprocessorColumns.names(table);
        var headed = names >= 0 && !SubprocessorRows.isRow(table.head());
        if (!headed || table.rows().size() < 2) {
            return SubprocessorRows.read(draft, table);
        }
        var countries = SubprocessorColumns.countries(table, names);
        var purposes = SubprocessorColumns.purposes(table, names, countries);
        if (purposes < 0
                && countries < 0
                && !OWN_HEAD.matcher(table.head().text()).find()) {
            return 0; // such as the links at the foot of a page
        }
        var found = 0;
        for (var row : table.body()) {
            var name = row.cell(names).strip();
            if (name.length() > 1
                    && name.length() < 140
                    && row.passages().size() > 1
                    && !SubprocessorSections.FORMER.matcher(row.text()).find()
                    && !SubprocessorSections.former(draft, row)) {
                tell(draft, row, List.of(names, purposes, countries));
                found++;
            }
        }
        return found;
    }

    /** The name of a country, or of several; a region or a remark in brackets may stand with it. */
    static boolean isCountry(String text) {
        var plain = text.replaceAll("\\([^)]*\\)", "").strip().toLowerCase(Locale.ROOT);
        var parts = plain.split("\\s*(?:[,;/]|\\band\\b|\\bund\\b)\\s*");
        return COUNTRIES.contains(plain)
                || (parts.length > 0
                        && List.of(parts).stream()
                                .allMatch(part -> COUNTRIES.contains(
                                        part.replaceFirst("^the ", "").strip())));
    }

    private static Set<String> countries() {
        var countries = new HashSet<>(Set.of(
                "usa",
                "us",
                "u.s.",
                "uk",
                "eu",
                "eea",
                "ewr",
                "eu/ewr",
                "eu/eea",
                "global",
                "worldwide",
                "weltweit",
                "european union",
                "europe",
                "europa",
                "europäische union",
                "united states of america",
                "england",
                "scotland",
                "great britain",
                "republic of ireland",
                "the netherlands",
                "holland",
                "korea",
                "czech republic",
                "hong kong"));
        for (var code : Locale.getISOCountries()) {
            var country = new Locale("", code);
            countries.add(country.getDisplayCountry(Locale.ENGLISH).toLowerCase(Locale.ROOT));
            countries.add(country.getDisplayCountry(Locale.GERMAN).toLowerCase(Locale.ROOT));
        }
        return Set.copyOf(countries);
    }

    private static void tell(Draft draft, TableRow row, List<Integer> columns) {
        if (SubprocessorColumns.NAME.matcher(row.cell(columns.get(0)).strip()).matches()) {
            return; // the head again, on the next page
        }
        var group = draft.nextGroup();
        var fields = List.of(Field.SUBPROCESSOR_NAME, Field.SUBPROCESSOR_PURPOSE, Field.SUBPROCESSOR_COUNTRY);
        for (var at = 0; at < fields.size(); at++) {
            var column = columns.get(at);
            if (column >= 0
                    && column < row.cells().size()
                    && !row.cells().get(column).isBlank()) {
                draft.add(
                        fields.get(at),
                        row.cell(column),
                        Quote.all(row.cells().get(column)),
                        0.94,
                        "subprocessor-table",
                        group);
            }
        }
    }

    private static void items(Draft draft) {
        for (var block : draft.blocks()) {
            if (block instanceof Block.Paragraph paragraph
                    && !SubprocessorSections.FORMER.matcher(paragraph.text()).find()
                    && paragraph.kind() != Block.Kind.HEADING
                    && paragraph.text().length() < 260) {
                var matcher = ITEM.matcher(Markers.without(paragraph.text()));
                if (matcher.matches()
                        && (paragraph.kind() == Block.Kind.ITEM
                                || OrganizationNames.WITH_SUFFIX
                                        .matcher(matcher.group("name"))
                                        .find())) {
                    var group = draft.nextGroup();
                    var quote = Quote.all(paragraph.passage());
                    draft.add(Field.SUBPROCESSOR_NAME, matcher.group("name"), quote, 0.85, "subprocessor-list", group);
                    draft.add(
                            Field.SUBPROCESSOR_PURPOSE,
                            matcher.group("purpose"),
                            quote,
                            0.8,
                            "subprocessor-list",
                            group);
                    if (matcher.group("country") != null) {
                        draft.add(
                                Field.SUBPROCESSOR_COUNTRY,
                                matcher.group("country"),
                                quote,
                                0.75,
                                "subprocessor-list",
                                group);
                    }
                }
            }
        }
    }
}
