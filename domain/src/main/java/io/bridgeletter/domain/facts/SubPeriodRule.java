package io.bridgeletter.domain.facts;

import io.bridgeletter.domain.layout.Block;
import io.bridgeletter.domain.layout.Block.TableRow;
import io.bridgeletter.domain.layout.Passage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

    /** "Ledger became generally available on …; for that service our examination relates to the period …". */
    private static final Pattern THAT_SERVICE = Pattern.compile(
            "(?<service>\\p{Lu}[\\p{L}\\p{N}&-]{1,30}(?: \\p{Lu}[\\p{L}\\p{N}&-]{0,30}){0,4}) (?:became|was|is|has been)\\b[^.;]{5,120}[;.] (?:[Ff]or|[Ww]ith regard to) (?:(?:that|this) (?:service|system|product|module|environment)\\b|it\\b)[^.;]{0,80}\\bperiod",
            Pattern.UNICODE_CASE | Pattern.DOTALL);

    /** "(Ledger: January 1, 2025 through June 30, 2025)", below the period of the rest. */
    private static final Pattern LABELLED = Pattern.compile(
            "^\\(?(?<service>(?!(?i:report|examination|prüf|berichts|observation|review|fieldwork|test|interim|scope)|.*(?i:period|zeitraum|dates?))\\p{Lu}[\\p{L}\\p{N} .&-]{2,60}?)\\s*[:–-]\\s+",
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
                    sentence(draft, passage, THAT_SERVICE);
                    labelled(draft, passage);
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

    /** A name and a period within the one of the report, and nothing else. */
    private static void labelled(Draft draft, Passage passage) {
        var matcher = LABELLED.matcher(passage.text());
        var ranges = matcher.find() ? draft.dates().ranges(passage.text()) : List.<FoundRange>of();
        if (ranges.size() == 1
                && !isWhole(draft, ranges.get(0))
                && ranges.get(0).from() == matcher.end()
                && passage.text().length() - ranges.get(0).to() < 3
                && draft.value(Field.PERIOD_FROM)
                        .filter(from -> from.compareTo(ranges.get(0).first().toString()) <= 0)
                        .isPresent()
                && draft.value(Field.PERIOD_TO)
                        .filter(to -> to.compareTo(ranges.get(0).last().toString()) >= 0)
                        .isPresent()) {
            add(
                    draft,
                    matcher.group("service"),
                    ranges.get(0).first(),
                    ranges.get(0).last(),
                    Quote.all(passage),
                    0.85);
        }
    }

    private static boolean isWhole(Draft draft, FoundRange range) {
        return draft.value(Field.PERIOD_FROM).equals(Optional.of(range.first().toString()))
                && draft.value(Field.PERIOD_TO).equals(Optional.of(range.last().toString()));
    }

    private static void add(Draft draft, String service, LocalDate from, LocalDate to, Quote quote, double confidence) {
        var told = draft.facts().stream()
                .anyMatch(fact -> fact.field() == Field.SUB_PERIOD_SERVICE && service.equals(fact.value()));
        if (service.isBlank() || service.length() > 120 || told) {
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
