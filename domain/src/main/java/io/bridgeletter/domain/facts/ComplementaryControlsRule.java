package io.bridgeletter.domain.facts;

import io.bridgeletter.domain.evidence.EvidenceClass;
import io.bridgeletter.domain.layout.Block;
import io.bridgeletter.domain.layout.Block.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The controls that a report leaves to others: to the user entities (CUEC), and to the subservice organizations (CSOC).
 * They stand below a heading, as a table, a list or paragraphs; user entity responsibilities are a neighbour, not a list
 * of controls.
 */
final class ComplementaryControlsRule implements FactRule {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;

    /** Whose controls are none of a user entity. */
    private static final String OTHERS =
            "sub-?service|vendor|provider|supplier|carved[- ]out|third[- ]part|(?:other|outside|external|supporting) (?:service )?(?:organi[sz]ation|part)";

    private static final Pattern CUEC_HEADING = Wordings.pattern(
            "complementary (?:user|customer|client|subscriber)[ -]?(?:entity|organi[sz]ation)?s?['’]? ?controls?|complementary controls (?:at|of|for) (?:the )?(?:user|customer|client)"
                    + "|controls (?!.{0,60}(?:" + OTHERS
                    + "))(?:that )?(?:[\\p{L} ]{3,30} (?:is|are) )?(?:expected|assumed|required) (?:of|at|from|to (?:operate|implement|perform|have|be in place))\\b"
                    + "|(?:user|client|customer)(?:[ -]entity)? controls? considerations?|\\bCUECs?\\b|\\bUCCs?\\b|user (?:entity|organi[sz]ation) controls\\b"
                    + "|(?:komplementäre|ergänzende|korrespondierende|vorausgesetzte|erwartete|unterstellte|angenommene) kontrollen (?:der|des|bei|beim|auf seiten).{0,40}(?:nutzer|anwender|kunden|auslagernd|auftraggeber|mandant|nutzenden)|(?:komplementäre|ergänzende) (?:nutzer|kunden|anwender)kontrollen",
            FLAGS);

    private static final Pattern CSOC_HEADING = Wordings.pattern(
            "complementary sub-?service[ -]?(?:organi[sz]ations?|provider)?s?['’]? ?controls?|\\bCSOCs?\\b|sub-?service organi[sz]ation(?:s['’]?|['’]s)? (?:and their (?:expected )?)?controls?"
                    + "|controls (?:(?:that are )?(?:expected|assumed|required) )?(?:of|at|from|to be in place at) (?:the |its |our )?(?:carved-out )?(?:"
                    + OTHERS + ")"
                    + "|controls (?:that )?(?:(?:" + OTHERS
                    + ")[\\p{L} -]{0,30} (?:is|are) (?:expected|assumed|required))"
                    + "|(?:komplementäre|ergänzende|korrespondierende|vorausgesetzte|erwartete|unterstellte|angenommene) kontrollen (?:der|des|bei|beim|auf seiten).{0,40}(?:subdienst|unterauftrag|subunternehm|dienstleister)",
            FLAGS);

    /** Without a heading, a sentence announces what the other organizations are expected to do. */
    private static final Pattern CSOC_INTRO = Wordings.pattern(
            "(?:assum|expect|reli)\\w*.{0,80}(?:these|those|sub-?service|carved[- ]out|outside) (?:service )?(?:organi[sz]ations?|providers?)\\b.{0,80}(?:following|controls)|geht .{0,40}davon aus.{0,80}(?:dienstleister|unternehmen).{0,60}folgende"
                    + "|controls (?:that |which )?.{2,60}\\b(?:assumes?|expects?|relies on)\\b.{0,40}\\b(?:at|by|from|of)\\b"
                    + "|relies on the following controls (?:of|at)\\b"
                    + "|assum\\w* that (?-i:\\p{Lu}).{3,80} (?:has|have|operates?|performs?|maintains?) (?:implemented |in place )?(?:these|the following) (?:complementary )?controls"
                    + "|expects? (?-i:\\p{Lu})[\\p{L}. -]{2,50} to:\\s*$",
            FLAGS);

    private static final Pattern CUSTOMERS = Pattern.compile(
            "\\b(?:users?|customers?|clients?|subscribers?|tenants?|carriers?|members?|participants?|kunden|nutzer|auftraggeber)\\b",
            FLAGS);

    private static final Pattern CSOC_COLUMN = Wordings.pattern(
            "complementary sub-?service|\\bCSOCs?\\b|controls? (?:expected|assumed|relied)|(?:expected|assumed) controls?\\b|erwartete kontrollen?\\b",
            FLAGS);

    private static final Pattern NONE = Wordings.pattern(
            "(?:no|not (?:require|identif|include|assume)\\w*(?: any)?) complementary (?:user|customer)|without complementary user|keine (?:komplementären|ergänzenden)",
            FLAGS);

    private static final Pattern CONTINUED =
            Pattern.compile("\\(?\\b(?:continued|cont['’.]?d?|fortsetzung)\\b\\.?\\)?", FLAGS);

    private static final Pattern TABLE_LABEL = Pattern.compile("^(?:table|tabelle|abbildung|figure) \\d.*", FLAGS);

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
    private static void columns(Draft draft, List<ControlItems.Item> items) {
        var blocks = draft.parts().in(Part.DESCRIPTION, Part.ASSERTION, Part.COVER).stream()
                .map(draft::block)
                .toList();
        for (var table : Tables.in(blocks)) {
            var text = table.column(CSOC_COLUMN);
            var criteria = table.column(ControlItems.HEAD_CRITERIA);
            for (var row : text < 0 ? List.<Block.TableRow>of() : table.body()) {
                var written = row.cell(text);
                if (written.length() >= 12 && !CSOC_COLUMN.matcher(written).find()) {
                    var ids = criteria < 0 || criteria == text ? "" : Criteria.joined(row.cell(criteria));
                    items.add(new ControlItems.Item(
                            null,
                            ControlItems.clean(written),
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

    private static List<ControlItems.Item> collect(
            Draft draft, Pattern heading, Pattern neighbour, boolean statements) {
        var best = new ArrayList<ControlItems.Item>();
        var places = draft.parts().in(Part.DESCRIPTION, Part.TESTS, Part.OTHER_INFORMATION, Part.COVER, Part.ASSERTION);
        for (var index = 0; index < places.size(); index++) {
            var block = draft.block(places.get(index));
            var begins = isHeading(block, heading)
                    || (!statements
                            && block.text().length() < (block.text().endsWith(":") ? 500 : 260)
                            && announcesOthers(block.text()));
            if (begins && !neighbour.matcher(block.text()).find() && block instanceof Paragraph) {
                var section = section(draft, places, index, heading, neighbour);
                best.addAll(ControlItems.in(section, statements, block.text()));
                index += section.size();
            }
        }
        return withoutRepeats(best);
    }

    private static boolean announcesOthers(String text) {
        var matcher = CSOC_INTRO.matcher(text);
        return matcher.find()
                && !CUSTOMERS
                        .matcher(text)
                        .region(matcher.start(), text.length())
                        .find();
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

    private static List<ControlItems.Item> withoutRepeats(List<ControlItems.Item> items) {
        var kept = new ArrayList<ControlItems.Item>();
        for (var item : items) {
            if (kept.stream().noneMatch(other -> other.text().equalsIgnoreCase(item.text()))) {
                kept.add(item);
            }
        }
        return kept;
    }
}
