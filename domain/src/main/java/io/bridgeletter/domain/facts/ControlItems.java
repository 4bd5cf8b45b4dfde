package io.bridgeletter.domain.facts;

import io.bridgeletter.domain.layout.Block;
import io.bridgeletter.domain.layout.Block.Paragraph;
import io.bridgeletter.domain.layout.Markers;
import io.bridgeletter.domain.layout.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The single controls below a heading: rows of a table, items of a list, references within a paragraph, or sentences. */
final class ControlItems {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;

    private static final Pattern HEAD_TEXT =
            Pattern.compile("control|kontroll|responsibilit|consideration|description|beschreibung|verantwort", FLAGS);
    private static final Pattern HEAD_REF =
            Pattern.compile("^(?:ref|id|no|nr|#|number|nummer|cuec|uec|csoc|control (?:ref|id|no|number)|lfd)", FLAGS);
    static final Pattern HEAD_CRITERIA = Pattern.compile("criteri|kriteri|tsc|objective|kontrollziel|relat", FLAGS);

    private static final Pattern REFERENCE = Pattern.compile(
            "^\\(?(?<ref>(?:[A-Z]{1,10}[-–. ]?)(?:[A-Z]{1,4}[-–. ]?)?#?\\d{1,3}(?:\\.\\d{1,2})?)\\)?\\s*[.:)–—-]*\\s+(?=\\p{L})");

    private static final Pattern STATEMENT = Pattern.compile(
            "^(?:(?:each )?user entit(?:y|ies)|customers?|clients?|user organi[sz]ations?|subscribers?|tenants?|nutzer|kunden|auftraggeber|die (?:nutzer|kunden)|anwender)\\b.{0,60}\\b(?:responsib|should|must|shall|are to|need|verantwort|müssen|stellen|haben|sind)",
            FLAGS);

    private static final Pattern BULLETS = Pattern.compile("[•▪●◦\\uf0b7]+");

    /** A table in which nothing is longer tells where organizations are, and not what they do. */
    private static final int SHORTEST_CONTROL = 30;

    private static final Pattern GERUND = Pattern.compile("^\\p{Lu}\\p{Ll}{2,}ing\\b");

    private static final Pattern ANNOUNCES = Pattern.compile(
            "(?:following|listed|below|assumes? that|expectation|folgende\\w*|nachfolgend\\w*|diese)\\b|:$", FLAGS);

    private static final Pattern DISCLAIMS = Pattern.compile(
            "not (?:purport|represent|a complete|exhaustive|comprehensive)|should not be regarded|nicht abschließend",
            FLAGS);

    /** "Control Objective 3 – Claims", above the controls that serve it. */
    private static final Pattern OBJECTIVE = Pattern.compile(
            "(?:(?:CO|KZ|Control Objective|Kontrollziel)[ -]?\\d{1,2}|(?-i:(?:Control Objective|Kontrollziel) [A-Z]))\\b[^.;]{0,100}",
            FLAGS);

    private static final Pattern NUMBER = Pattern.compile("(?<number>\\d{1,3})[.)](?:\\s|$)");

    /** A control as it is printed, with its reference and criteria where it has them. */
    record Item(@Nullable String ref, String text, String criteria, Quote quote) {
        /** The same control with these criteria, unless it names its own. */
        Item under(String others) {
            return criteria.isEmpty() ? new Item(ref, text, others, quote) : this;
        }
    }

    private ControlItems() {}

    static List<Item> in(List<Block> section, boolean statements, String heading) {
        return ControlReferences.mended(ControlCriteria.related(section, all(section, statements, heading)));
    }

    private static List<Item> all(List<Block> section, boolean statements, String heading) {
        var items = new ArrayList<Item>();
        for (var table : Tables.in(section)) {
            if (!ControlCriteria.isMapping(table) && (statements || !SubserviceTables.namesOnly(table))) {
                rows(table, objective(section, table), items);
            }
        }
        if (!items.isEmpty()
                && section.stream().filter(Block.TableRow.class::isInstance).count() * 2 >= items.size()) {
            goOn(section, items);
            return items;
        }
        var announced = false;
        var criteria = Criteria.objectives(heading);
        var intro = heading;
        var listed = section.stream()
                .anyMatch(block -> block instanceof Paragraph paragraph && paragraph.kind() == Block.Kind.ITEM);
        for (var block : section) {
            if (!(block instanceof Paragraph paragraph)) {
                continue;
            }
            if (paragraph.kind() == Block.Kind.HEADING
                    || OBJECTIVE.matcher(paragraph.text()).matches()) {
                criteria = Criteria.joined(paragraph.text());
                continue;
            }
            var below = items.isEmpty() ? "" : ControlCriteria.below(paragraph.text());
            if (!below.isEmpty()) {
                items.add(items.remove(items.size() - 1).under(below));
                continue;
            }
            if (!statements && ControlSentences.isAboutOthers(paragraph.text())) {
                continue;
            }
            var inline = ControlSentences.referenced(paragraph.passage());
            if (inline.isEmpty() && statements) {
                inline = ControlSentences.alike(paragraph.passage());
            }
            if (!inline.isEmpty()) {
                items.addAll(inline);
            } else if (paragraph.kind() == Block.Kind.ITEM) {
                add(items, paragraph.passage(), criteria);
            } else if (statements && listed && isLostItem(paragraph.text(), items)) {
                add(items, paragraph.passage(), criteria);
            } else if (!listed
                    && (isListed(paragraph.text(), statements, intro) || (announced && isBrief(paragraph.text())))) {
                announced |= ANNOUNCES.matcher(intro).find();
                add(items, paragraph.passage(), criteria);
            } else if (items.isEmpty()) {
                intro = paragraph.text();
            }
        }
        return items;
    }

    /** A scan may have lost the bullet. */
    private static boolean isLostItem(String text, List<Item> items) {
        return STATEMENT.matcher(Markers.withoutBullet(text.strip())).find() && ControlSentences.isLike(text, items);
    }

    /** Without bullets, the words tell: who is responsible, or a gerund; or the paragraph before announces a list. */
    private static boolean isListed(String text, boolean statements, String intro) {
        if (text.strip().endsWith(":") || text.length() > 600) {
            return false;
        }
        return (statements && STATEMENT.matcher(text).find())
                || GERUND.matcher(text).find()
                || (isBrief(text) && ANNOUNCES.matcher(intro).find());
    }

    private static boolean isBrief(String text) {
        return text.length() < 300
                && text.length() > 12
                && !text.strip().endsWith(":")
                && !DISCLAIMS.matcher(text).find();
    }

    /** The last of a numbered list may stand too close to their numbers to look like rows. */
    private static void goOn(List<Block> section, List<Item> items) {
        var numbered = section.stream()
                .filter(block -> block instanceof Block.TableRow row
                        && NUMBER.matcher(row.cell(0)).lookingAt())
                .toList();
        var next = numbered.isEmpty() ? section.size() : section.indexOf(numbered.get(numbered.size() - 1)) + 1;
        while (next < section.size()) {
            var number = NUMBER.matcher(section.get(next).text());
            if (!(section.get(next) instanceof Paragraph paragraph)
                    || paragraph.kind() != Block.Kind.ITEM
                    || !number.lookingAt()
                    || Integer.parseInt(number.group("number")) != items.size() + 1) {
                return;
            }
            add(items, paragraph.passage(), "");
            next++;
        }
    }

    /** The criteria of the heading above a table; empty where it names none. */
    private static String objective(List<Block> section, Tables.Table table) {
        for (var at = section.indexOf(table.rows().get(0)) - 1; at >= 0; at--) {
            if (section.get(at) instanceof Paragraph paragraph
                    && (paragraph.kind() == Block.Kind.HEADING
                            || OBJECTIVE.matcher(paragraph.text()).matches())) {
                return Criteria.joined(paragraph.text());
            }
        }
        return "";
    }

    private static void rows(Tables.Table table, String objective, List<Item> items) {
        var headed = table.rows().size() > 1
                && (HEAD_TEXT.matcher(table.head().text()).find()
                        || HEAD_CRITERIA.matcher(table.head().text()).find())
                && table.head().text().length() < 160
                && (Criteria.in(table.head().text()).isEmpty() || isMatrix(table));
        var rows = headed ? table.body() : table.rows();
        var text = table.longest();
        if (rows.stream().noneMatch(row -> row.cell(text).length() >= SHORTEST_CONTROL)) {
            return;
        }
        var refs = headed ? table.column(HEAD_REF) : -1;
        var criteria = headed ? table.column(HEAD_CRITERIA) : -1;
        var matrix = isMatrix(table);
        for (var row : rows) {
            var written = row.cell(text);
            if (written.length() < 12) {
                continue;
            }
            var ref = refs >= 0 && refs != text ? row.cell(refs) : ref(row, text);
            var ids = matrix
                    ? marked(table, row)
                    : criteria >= 0 && criteria != text ? Criteria.joined(row.cell(criteria)) : criteria(row, text);
            split(row, text)
                    .forEach(quote -> items.add(new Item(
                            ref.isBlank() || ref.length() > 20 || Criteria.only(ref) ? null : ref,
                            clean(quote.text()),
                            ids.isEmpty() ? told(Criteria.joined(quote.text()), objective) : ids,
                            quote)));
        }
    }

    private static String told(String own, String objective) {
        return own.isEmpty() ? objective : own;
    }

    /** A column for each criterion, and a mark where a control serves it. */
    private static boolean isMatrix(Tables.Table table) {
        return table.head().cells().stream()
                        .filter(cell -> Criteria.only(cell.text()))
                        .count()
                >= 2;
    }

    private static String marked(Tables.Table table, Block.TableRow row) {
        var ids = new ArrayList<String>();
        for (var column = 0; column < table.columns() && column < row.cells().size(); column++) {
            if (Criteria.only(table.head().cell(column)) && !row.cell(column).isBlank()) {
                ids.add(Criteria.joined(table.head().cell(column)));
            }
        }
        return String.join(", ", ids);
    }

    /** A cell may hold a list of its own: bullets part it, or its sentences do where their bullets are a column. */
    private static List<Quote> split(Block.TableRow row, int text) {
        var passage = row.cells().get(text);
        var ends = ControlSentences.ends(passage.text());
        var bullets = text == 0 ? "" : row.cell(text - 1).replaceAll("\\s", "");
        if (ends.size() > 1
                && bullets.length() == ends.size()
                && BULLETS.matcher(bullets).matches()) {
            var quotes = new ArrayList<Quote>();
            for (var at = 0; at < ends.size(); at++) {
                quotes.add(new Quote(passage, at == 0 ? 0 : ends.get(at - 1), ends.get(at)));
            }
            return quotes;
        }
        var starts = new ArrayList<Integer>();
        var matcher = Pattern.compile("(?:^|\\s)[•▪●◦\\uf0b7]\\s+").matcher(passage.text());
        while (matcher.find()) {
            starts.add(matcher.start());
        }
        if (starts.size() < 2) {
            return List.of(whole(passage));
        }
        var quotes = new ArrayList<Quote>();
        for (var at = 0; at < starts.size(); at++) {
            var to =
                    at + 1 < starts.size() ? starts.get(at + 1) : passage.text().length();
            quotes.add(new Quote(passage, starts.get(at), to));
        }
        return quotes;
    }

    private static Quote whole(Passage passage) {
        return Quote.all(passage);
    }

    private static String ref(Block.TableRow row, int text) {
        for (var column = 0; column < row.cells().size(); column++) {
            var cell = row.cell(column).strip();
            if (column != text
                    && cell.matches("(?:[A-Z]{1,8}[-–. ]?){0,2}\\d{1,3}(?:\\.\\d{1,2})?|[A-Z]{2,8}[-–][A-Z]")
                    && !Criteria.only(cell)) {
                return cell;
            }
        }
        return "";
    }

    private static String criteria(Block.TableRow row, int text) {
        for (var column = 0; column < row.cells().size(); column++) {
            if (column != text && !Criteria.in(row.cell(column)).isEmpty()) {
                return Criteria.joined(row.cell(column));
            }
        }
        return "";
    }

    private static void add(List<Item> items, Passage passage, String criteria) {
        var text = Markers.withoutBullet(passage.text().strip());
        var matcher = REFERENCE.matcher(text);
        var ref = matcher.find() && !Criteria.only(matcher.group("ref")) ? matcher.group("ref") : null;
        var rest = ref == null ? Markers.without(text) : text.substring(matcher.end());
        var ids = Criteria.joined(text);
        if (rest.length() > 12 && !rest.endsWith(":")) {
            items.add(new Item(ref, clean(rest), ids.isEmpty() ? criteria : ids, Quote.all(passage)));
        }
    }

    static String clean(String text) {
        return ControlCriteria.without(Markers.without(text.strip()));
    }
}
