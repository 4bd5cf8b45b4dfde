package io.bridgeletter.domain.facts;

import io.bridgeletter.domain.layout.Block;
import io.bridgeletter.domain.layout.Block.TableRow;
import io.bridgeletter.domain.layout.Passage;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/** Shorter periods of single services or environments, from a table or a sentence. They override the report's period. */
final class SubPeriodRule implements FactRule {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;

    private static final Pattern HEAD =
            Pattern.compile("period|zeitraum|from|von|in scope (?:since|from)|dates? (?:covered|in scope)", FLAGS);
    private static final Pattern SERVICE = Pattern.compile(
            "service|system|environment|product|platform|application|module|component|region|dienst|umgebung", FLAGS);

    private static final Pattern SENTENCE = Pattern.compile(
            "(?:[Ff]or|[Ff]ür)\\s+(?:the\\s+|den\\s+|die\\s+|das\\s+)?(?<service>\\p{Lu}[\\p{L}\\p{N} .&-]{2,60}?)(?:\\s+(?:service|environment|system|platform|module|product|dienst))?,?\\s+(?:the (?:examination |review )?period (?:is|was|covered|begins|covers)|controls were (?:examined|tested)|(?:our|the) examination (?:therefore |accordingly |only )*(?:covers|covered)|only the period|der (?:prüfungs)?zeitraum)",
            Pattern.UNICODE_CASE | Pattern.DOTALL);

    /** "Our examination of the controls specific to Ledger therefore covers the period …". */
    private static final Pattern COVERS = Pattern.compile(
            "controls (?:specific to|relating to|related to|of|for) (?:the )?(?<service>\\p{Lu}[\\p{L}\\p{N} .&-]{2,60}?)(?: (?:therefore|only|accordingly),?)? (?:covers?|covered) (?:only )?the period",
            Pattern.UNICODE_CASE | Pattern.DOTALL);

    @Override
    public void read(Draft draft) {
        var blocks = draft
                .parts()
                .in(Part.COVER, Part.AUDITOR_REPORT, Part.ASSERTION, Part.DESCRIPTION, Part.OTHER_INFORMATION)
                .stream()
                .map(draft::block)
                .toList();
        for (var table : Tables.in(blocks)) {
            var services = table.column(SERVICE);
            if (services >= 0 && table.rows().size() > 1 && hasPeriod(table)) {
                table.body().forEach(row -> row(draft, row, services));
            }
        }
        for (var block : blocks) {
            if (block instanceof Block.Paragraph) {
                block.passages().forEach(passage -> {
                    sentence(draft, passage, SENTENCE);
                    sentence(draft, passage, COVERS);
                });
            }
        }
    }

    private static boolean hasPeriod(Tables.Table table) {
        for (var column = 0; column < table.columns(); column++) {
            if (HEAD.matcher(table.head().cell(column)).find()) {
                return true;
            }
        }
        return false;
    }

    private static void row(Draft draft, TableRow row, int services) {
        for (var cell : row.passages()) {
            var ranges = draft.dates().ranges(cell.text());
            if (ranges.size() == 1) {
                add(
                        draft,
                        row.cell(services),
                        ranges.get(0).first(),
                        ranges.get(0).last(),
                        Quote.all(cell),
                        0.9);
                return;
            }
        }
        var dates = row.passages().stream()
                .flatMap(cell -> draft.dates().dates(cell.text()).stream())
                .map(FoundDate::date)
                .toList();
        if (dates.size() == 2 && dates.get(0).isBefore(dates.get(1))) {
            add(
                    draft,
                    row.cell(services),
                    dates.get(0),
                    dates.get(1),
                    Quote.all(row.passages().get(row.passages().size() - 1)),
                    0.88);
        }
    }

    private static void sentence(Draft draft, Passage passage, Pattern wording) {
        var matcher = wording.matcher(passage.text());
        while (matcher.find()) {
            var end = matcher.end();
            draft.dates().ranges(passage.text()).stream()
                    .filter(range -> range.from() >= end && range.from() - end < 60)
                    .findFirst()
                    .ifPresent(range -> add(
                            draft,
                            matcher.group("service"),
                            range.first(),
                            range.last(),
                            Quote.sentence(passage, matcher.start(), range.to()),
                            0.8));
        }
    }

    private static void add(Draft draft, String service, LocalDate from, LocalDate to, Quote quote, double confidence) {
        if (service.isBlank() || service.length() > 120) {
            return;
        }
        var group = draft.nextGroup();
        for (var one : List.of(
                new Told(Field.SUB_PERIOD_SERVICE, service),
                new Told(Field.SUB_PERIOD_FROM, from.toString()),
                new Told(Field.SUB_PERIOD_TO, to.toString()))) {
            draft.add(one.field(), one.value(), quote, confidence, "sub-period", group);
        }
    }

    private record Told(Field field, String value) {}
}
