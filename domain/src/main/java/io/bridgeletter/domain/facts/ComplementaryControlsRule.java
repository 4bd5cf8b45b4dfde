package io.bridgeletter.domain.facts;

import io.bridgeletter.domain.evidence.EvidenceClass;
import io.bridgeletter.domain.layout.Block;
import io.bridgeletter.domain.layout.Block.Paragraph;
import io.bridgeletter.domain.layout.Markers;
import io.bridgeletter.domain.layout.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The controls that a report leaves to others: to the user entities (CUEC), and to the subservice organizations (CSOC).
 * They stand below a heading, as a table, a list or paragraphs; user entity responsibilities are a neighbour, not a list
 * of controls.
 */
final class ComplementaryControlsRule implements FactRule {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;

    private static final Pattern CUEC_HEADING = Pattern.compile(
            "complementary (?:user|customer|client|subscriber)[ -]?(?:entity|organi[sz]ation)?s?['’]? ?controls?|complementary controls (?:at|of|for) (?:the )?(?:user|customer|client)"
                    + "|controls (?:expected|assumed|required) (?:of|at|from|to be in place at) (?!.{0,40}(?:sub-?service|vendor|provider))"
                    + "|(?:user|client|customer)(?:[ -]entity)? controls? considerations?|\\bCUECs?\\b|\\bUCCs?\\b|user (?:entity|organi[sz]ation) controls\\b"
                    + "|(?:komplementäre|ergänzende|korrespondierende) kontrollen (?:der|des|bei|beim|auf seiten).{0,40}(?:nutzer|anwender|kunden|auslagernd|auftraggeber|mandant|nutzenden)|(?:komplementäre|ergänzende) (?:nutzer|kunden|anwender)kontrollen",
            FLAGS);

    private static final Pattern CSOC_HEADING = Pattern.compile(
            "complementary sub-?service[ -]?(?:organi[sz]ations?|provider)?s?['’]? ?controls?|\\bCSOCs?\\b|sub-?service organi[sz]ation(?:s['’]?|['’]s)? controls?"
                    + "|controls (?:(?:that are )?(?:expected|assumed|required) )?(?:of|at|from|to be in place at) (?:the |its |our )?(?:carved-out )?(?:sub-?service|vendors?|providers?)"
                    + "|(?:komplementäre|ergänzende|korrespondierende) kontrollen (?:der|des|bei|beim|auf seiten).{0,40}(?:subdienst|unterauftrag|subunternehm|dienstleister)",
            FLAGS);

    /** Without a heading, a sentence announces what the other organizations are expected to do. */
    private static final Pattern CSOC_INTRO = Pattern.compile(
            "(?:assum|expect|reli)\\w*.{0,80}(?:these|those|sub-?service|carved[- ]out|outside) (?:service )?(?:organi[sz]ations?|providers?)\\b.{0,80}(?:following|controls)|geht davon aus.{0,80}(?:dienstleister|unternehmen).{0,60}folgende",
            FLAGS);

    private static final Pattern CSOC_COLUMN = Pattern.compile(
            "complementary sub-?service|\\bCSOCs?\\b|controls? (?:expected|assumed|relied)|expected controls|erwartete kontrollen",
            FLAGS);

    private static final Pattern HEAD_TEXT =
            Pattern.compile("control|kontroll|responsibilit|consideration|description|beschreibung|verantwort", FLAGS);
    private static final Pattern HEAD_REF =
            Pattern.compile("^(?:ref|id|no|nr|#|number|nummer|cuec|uec|csoc|control (?:ref|id|no|number)|lfd)", FLAGS);
    private static final Pattern HEAD_CRITERIA =
            Pattern.compile("criteri|kriteri|tsc|objective|kontrollziel|relat", FLAGS);

    private static final Pattern REFERENCE = Pattern.compile(
            "^\\(?(?<ref>(?:[A-Z]{1,10}[-–. ]?)(?:[A-Z]{1,4}[-–. ]?)?#?\\d{1,3}(?:\\.\\d{1,2})?)\\)?\\s*[.:)–—-]*\\s+(?=\\p{L})");

    private static final Pattern INLINE_REFERENCE =
            Pattern.compile("\\(?\\b(?<ref>(?:C?U[EC]{1,2}C?|UCC|CUC|KNK|NK|KK)[- ]?\\d{1,3})\\)?\\s*[:.)–—-]*\\s*");

    private static final Pattern STATEMENT = Pattern.compile(
            "^(?:(?:each )?user entit(?:y|ies)|customers?|clients?|user organi[sz]ations?|subscribers?|tenants?|nutzer|kunden|auftraggeber|die (?:nutzer|kunden)|anwender)\\b.{0,60}\\b(?:responsib|should|must|shall|are to|need|verantwort|müssen|stellen|haben|sind)",
            FLAGS);

    private static final Pattern GERUND = Pattern.compile("^\\p{Lu}\\p{Ll}{2,}ing\\b");

    private static final Pattern ANNOUNCES = Pattern.compile(
            "(?:following|listed|below|assumes? that|expectation|folgende\\w*|nachfolgend\\w*|diese)\\b|:$", FLAGS);

    private static final Pattern DISCLAIMS = Pattern.compile(
            "not (?:purport|represent|a complete|exhaustive|comprehensive)|should not be regarded|nicht abschließend",
            FLAGS);

    private static final Pattern NONE = Pattern.compile(
            "(?:no|not (?:require|identif|include|assume)\\w*(?: any)?) complementary (?:user|customer)|without complementary user|keine (?:komplementären|ergänzenden)",
            FLAGS);

    private static final Pattern TRAILING_CRITERIA = Pattern.compile(
            "\\s*[(\\[]\\s*(?:(?:criteria|related to|tsc|kriterien)[: ]*)?(?:" + Criteria.ID.pattern()
                    + "|[\\s,;&–-]|and|und|to|through)+[)\\]]\\s*\\.?$",
            FLAGS);

    private static final Pattern CONTINUED =
            Pattern.compile("\\(?\\b(?:continued|cont['’.]?d?|fortsetzung)\\b\\.?\\)?", FLAGS);

    private static final Pattern TABLE_LABEL = Pattern.compile("^(?:table|tabelle|abbildung|figure) \\d.*", FLAGS);

    private record Item(@Nullable String ref, String text, String criteria, Quote quote) {}

    @Override
    public void read(Draft draft) {
        var cuecs = collect(draft, CUEC_HEADING, CSOC_HEADING, true);
        for (var item : cuecs) {
            var group = draft.nextGroup();
            if (item.ref() != null) {
                draft.add(Field.CUEC_REF, item.ref(), item.quote(), 0.95, "cuec", group);
            }
            draft.add(Field.CUEC_TEXT, item.text(), item.quote(), 0.93, "cuec", group);
            if (!item.criteria().isEmpty()) {
                draft.add(Field.CUEC_CRITERIA, item.criteria(), item.quote(), 0.93, "cuec", group);
            }
        }
        if (cuecs.isEmpty()) {
            none(draft);
        }
        var csocs = new ArrayList<>(collect(draft, CSOC_HEADING, CUEC_HEADING, false));
        if (csocs.isEmpty()) {
            columns(draft, csocs);
        }
        for (var item : csocs) {
            var group = draft.nextGroup();
            if (!item.criteria().isEmpty()) {
                draft.add(Field.CSOC_CRITERIA, item.criteria(), item.quote(), 0.9, "csoc", group);
            }
            draft.add(Field.CSOC_TEXT, item.text(), item.quote(), 0.88, "csoc", group);
        }
    }

    /** A table of subservice organizations with a column for what is expected of each. */
    private static void columns(Draft draft, List<Item> items) {
        var blocks = draft.parts().in(Part.DESCRIPTION, Part.ASSERTION, Part.COVER).stream()
                .map(draft::block)
                .toList();
        for (var table : Tables.in(blocks)) {
            var text = table.column(CSOC_COLUMN);
            var criteria = table.column(HEAD_CRITERIA);
            for (var row : text < 0 ? List.<Block.TableRow>of() : table.body()) {
                var written = row.cell(text);
                if (written.length() >= 12 && !CSOC_COLUMN.matcher(written).find()) {
                    var ids = criteria < 0 || criteria == text ? "" : Criteria.joined(row.cell(criteria));
                    items.add(new Item(
                            null,
                            clean(written),
                            ids.isEmpty() ? Criteria.joined(written) : ids,
                            Quote.all(row.cells().get(text))));
                }
            }
        }
    }

    private static void none(Draft draft) {
        var said = Draft.first(draft.passages(), NONE);
        if (said.isPresent()) {
            draft.addNotStated(Field.CUEC_TEXT, said.get().sentence(), "cuec-none");
        } else if (draft.documentClass() == EvidenceClass.SOC3) {
            var place = draft.passages(Part.DESCRIPTION, Part.ASSERTION, Part.AUDITOR_REPORT);
            if (!place.isEmpty()) {
                draft.addNotStated(Field.CUEC_TEXT, Quote.all(place.get(0)), "cuec-none");
            }
        }
    }

    private static List<Item> collect(Draft draft, Pattern heading, Pattern neighbour, boolean statements) {
        var best = new ArrayList<Item>();
        var places = draft.parts().in(Part.DESCRIPTION, Part.TESTS, Part.OTHER_INFORMATION, Part.COVER, Part.ASSERTION);
        for (var index = 0; index < places.size(); index++) {
            var block = draft.block(places.get(index));
            var begins = isHeading(block, heading)
                    || (!statements
                            && block.text().length() < 260
                            && CSOC_INTRO.matcher(block.text()).find());
            if (begins && !neighbour.matcher(block.text()).find() && block instanceof Paragraph) {
                var section = section(draft, places, index, heading, neighbour);
                best.addAll(items(section, statements, block.text()));
                index += section.size();
            }
        }
        return withoutRepeats(best);
    }

    private static boolean isHeading(Block block, Pattern heading) {
        if (!(block instanceof Paragraph paragraph)
                || !heading.matcher(block.text()).find()) {
            return false;
        }
        var text = block.text().strip();
        var brief = text.length() <= 130 && !text.matches("(?s).*[.;,]$") && !text.matches("(?s).*\\.{4,}.*");
        return paragraph.kind() == Block.Kind.HEADING
                || (brief
                        && text.split("\\s+").length <= 14
                        && (Character.isUpperCase(text.charAt(0)) || Character.isDigit(text.charAt(0))));
    }

    /** The blocks below a heading, up to the next heading of its rank. */
    private static List<Block> section(
            Draft draft, List<Integer> places, int index, Pattern heading, Pattern neighbour) {
        var first = (Paragraph) draft.block(places.get(index));
        var part = draft.parts().part(places.get(index));
        var section = new ArrayList<Block>();
        for (var next = index + 1; next < places.size(); next++) {
            var block = draft.block(places.get(next));
            if (draft.parts().part(places.get(next)) != part || block.page() > first.page() + 25) {
                break;
            }
            if (block instanceof Paragraph paragraph && paragraph.kind() == Block.Kind.HEADING) {
                var text = CONTINUED.matcher(block.text()).replaceAll("").strip();
                var again =
                        heading.matcher(text).find() && !neighbour.matcher(text).find();
                var lower = paragraph.size() < first.size() - 0.4
                        || (Math.abs(paragraph.size() - first.size()) <= 0.4 && first.bold() && !paragraph.bold());
                var belongs = again
                        || TABLE_LABEL.matcher(text).matches()
                        || !Criteria.in(text).isEmpty()
                        || (lower && !ends(text));
                if (!belongs || neighbour.matcher(text).find()) {
                    break;
                }
            } else if (isHeading(block, neighbour)) {
                break;
            }
            section.add(block);
        }
        return section;
    }

    /** A smaller heading that certainly begins something else. */
    private static boolean ends(String text) {
        return Pattern.compile(
                        "responsibilit|subservice|subdienst|incident|subsequent|significant change|trust services criteria|tests? of",
                        FLAGS)
                .matcher(text)
                .find();
    }

    private static List<Item> items(List<Block> section, boolean statements, String heading) {
        var items = new ArrayList<Item>();
        var tables = Tables.in(section);
        for (var table : tables) {
            rows(table, items);
        }
        if (!items.isEmpty()
                && section.stream().filter(Block.TableRow.class::isInstance).count() * 2 >= items.size()) {
            return items;
        }
        var announced = false;
        var criteria = "";
        var intro = heading;
        var listed = section.stream()
                .anyMatch(block -> block instanceof Paragraph paragraph && paragraph.kind() == Block.Kind.ITEM);
        for (var block : section) {
            if (!(block instanceof Paragraph paragraph)) {
                continue;
            }
            if (paragraph.kind() == Block.Kind.HEADING) {
                criteria = Criteria.joined(paragraph.text());
                continue;
            }
            var inline = inline(paragraph.passage());
            if (!inline.isEmpty()) {
                items.addAll(inline);
            } else if (paragraph.kind() == Block.Kind.ITEM) {
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

    private static void rows(Tables.Table table, List<Item> items) {
        var headed = table.rows().size() > 1
                && (HEAD_TEXT.matcher(table.head().text()).find()
                        || HEAD_CRITERIA.matcher(table.head().text()).find())
                && table.head().text().length() < 160
                && Criteria.in(table.head().text()).isEmpty();
        var rows = headed ? table.body() : table.rows();
        var refs = headed ? table.column(HEAD_REF) : -1;
        var criteria = headed ? table.column(HEAD_CRITERIA) : -1;
        var text = table.longest();
        for (var row : rows) {
            var written = row.cell(text);
            if (written.length() < 12) {
                continue;
            }
            var ref = refs >= 0 && refs != text ? row.cell(refs) : ref(row, text);
            var ids = criteria >= 0 && criteria != text ? Criteria.joined(row.cell(criteria)) : criteria(row, text);
            var passage = row.cells().get(text);
            split(passage)
                    .forEach(quote -> items.add(new Item(
                            ref.isBlank() || ref.length() > 20 || Criteria.only(ref) ? null : ref,
                            clean(quote.text()),
                            ids.isEmpty() ? Criteria.joined(quote.text()) : ids,
                            quote)));
        }
    }

    /** A cell may hold a list of its own: bullets part it. */
    private static List<Quote> split(Passage passage) {
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
                    && cell.matches("(?:[A-Z]{1,8}[-–. ]?){0,2}\\d{1,3}(?:\\.\\d{1,2})?")
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

    /** "UEC-1 … UEC-2 …" within one paragraph. */
    private static List<Item> inline(Passage passage) {
        var starts = new ArrayList<int[]>();
        var refs = new ArrayList<String>();
        var matcher = INLINE_REFERENCE.matcher(passage.text());
        while (matcher.find()) {
            starts.add(new int[] {matcher.start(), matcher.end()});
            refs.add(matcher.group("ref"));
        }
        if (starts.size() < 2) {
            return List.of();
        }
        var items = new ArrayList<Item>();
        for (var at = 0; at < starts.size(); at++) {
            var from = starts.get(at)[1];
            var to = at + 1 < starts.size()
                    ? starts.get(at + 1)[0]
                    : passage.text().length();
            var text = passage.text().substring(from, to).strip().replaceAll("[;,]?(?:\\s*(?:and|und))?$", "");
            if (text.length() > 12) {
                items.add(new Item(
                        refs.get(at), clean(text), Criteria.joined(text), new Quote(passage, starts.get(at)[0], to)));
            }
        }
        return items;
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

    private static String clean(String text) {
        return TRAILING_CRITERIA
                .matcher(Markers.without(text.strip()))
                .replaceFirst("")
                .strip();
    }

    private static List<Item> withoutRepeats(List<Item> items) {
        var kept = new ArrayList<Item>();
        for (var item : items) {
            if (kept.stream().noneMatch(other -> other.text().equalsIgnoreCase(item.text()))) {
                kept.add(item);
            }
        }
        return kept;
    }
}
