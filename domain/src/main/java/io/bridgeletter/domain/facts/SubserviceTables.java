package io.bridgeletter.domain.facts;

import io.bridgeletter.domain.facts.SubserviceRule.Found;
import io.bridgeletter.domain.layout.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tables of subservice organizations: below a heading, or with a head, that calls them so. */
final class SubserviceTables {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;

    private static final Pattern HEAD_NAME = Pattern.compile(
            "^(?:.{0,30}(?:organi[sz]ation|entity|vendor|provider|name|supplier|company|dienstleister|unternehmen|anbieter|gesellschaft))",
            FLAGS);
    private static final Pattern HEAD_SERVICE = Pattern.compile(
            "service|purpose|function|description|role|activit|leistung|zweck|dienst|funktion|tätigkeit", FLAGS);
    private static final Pattern HEAD_METHOD =
            Pattern.compile("method|methode|treatment|presentation|behandlung", FLAGS);

    private static final Pattern CONTROLS =
            Pattern.compile("control|kontroll|criteri|kriteri|expect|assum|responsib|verantwort|require", FLAGS);

    private static final Pattern PLACE = Pattern.compile(", \\p{Lu}[\\p{L}-]{2,20}(?: \\p{Lu}[\\p{L}-]{2,20})?");

    /** "… are not considered subservice organizations", above a table of other vendors. */
    private static final Pattern OTHERS = Wordings.pattern(
            "\\b(?:not|nor|keine|nicht)\\s+(?:(?:considered|regarded|deemed|treated|classified|als)\\s+)?(?:as\\s+|to be\\s+)?(?:an?\\s+)?"
                    + SubserviceRule.SUBSERVICE,
            FLAGS);

    private SubserviceTables() {}

    static void read(Draft draft, List<Found> found) {
        var heading = "";
        var blocks = new ArrayList<Block>();
        for (var block : draft.blocks()) {
            if (block instanceof Block.TableRow) {
                blocks.add(block);
                continue;
            }
            tablesBelow(heading, blocks, found);
            blocks.clear();
            if (block instanceof Block.Paragraph paragraph) {
                heading = paragraph.kind() == Block.Kind.HEADING ? block.text() : heading + " " + block.text();
                heading = OTHERS.matcher(block.text()).find()
                        ? ""
                        : heading.substring(Math.max(0, heading.length() - 600));
            }
        }
        tablesBelow(heading, blocks, found);
    }

    private static void tablesBelow(String heading, List<Block> blocks, List<Found> found) {
        for (var table : Tables.in(blocks)) {
            var headMentions =
                    SubserviceRule.MENTION.matcher(table.head().text()).find();
            if (table.rows().size() < 2
                    || (!headMentions
                            && !SubserviceRule.MENTION.matcher(heading).find())) {
                continue;
            }
            var names = table.column(Pattern.compile(SubserviceRule.SUBSERVICE, FLAGS));
            names = names < 0 ? table.column(HEAD_NAME) : names;
            if (names < 0 || table.column(Pattern.compile("exception|result|test", FLAGS)) >= 0) {
                continue;
            }
            var services = table.column(HEAD_SERVICE);
            if (services == names) {
                services = otherService(table, names);
            }
            var methods = table.column(HEAD_METHOD);
            services = services < 0 ? onlyOther(table, names, methods) : services;
            for (var row : table.body()) {
                var cell = SubserviceSentences.named(row.cell(names));
                var name = withoutPlace(cell.name());
                if (!isHeadAgain(table, names, name)
                        && OrganizationNames.isName(name)
                        && Criteria.in(name).isEmpty()
                        && name.split(" ").length <= 9) {
                    var told = services < 0 || isControl(table, services) ? cell.service() : row.cell(services);
                    found.add(new Found(
                            name,
                            told,
                            methods < 0 ? "" : SubserviceMethods.named(row.cell(methods)),
                            Quote.all(row.cells().get(names)),
                            0.93,
                            "subservice-table"));
                }
            }
        }
    }

    /** Whether a table says who they are and what they provide, and nothing of controls. */
    static boolean namesOnly(Tables.Table table) {
        var head = table.head().text();
        return SubserviceRule.MENTION.matcher(head).find()
                && !CONTROLS.matcher(head).find();
    }

    /** "Acme GmbH, Kiel": the place is no part of the name. */
    private static String withoutPlace(String name) {
        var company = OrganizationNames.WITH_SUFFIX.matcher(name);
        return company.lookingAt()
                        && PLACE.matcher(name.substring(company.end())).matches()
                ? name.substring(0, company.end())
                : name;
    }

    /** The head, or a line of it, repeated on the next page. */
    private static boolean isHeadAgain(Tables.Table table, int column, String name) {
        return !name.isBlank()
                && table.head().cell(column).toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
    }

    private static boolean isControl(Tables.Table table, int column) {
        return table.head().cell(column).toLowerCase(Locale.ROOT).contains("control");
    }

    /** Where a scan lost the head of the services, or there is none: the only column that is left. */
    private static int onlyOther(Tables.Table table, int names, int methods) {
        var left = -1;
        for (var column = 0; column < table.columns(); column++) {
            var at = column;
            var filled =
                    table.body().stream().filter(row -> !row.cell(at).isBlank()).count() * 2
                            > table.body().size();
            if (column != names && column != methods && filled) {
                if (left >= 0) {
                    return -1;
                }
                left = column;
            }
        }
        return left;
    }

    private static int otherService(Tables.Table table, int names) {
        for (var column = 0; column < table.columns(); column++) {
            if (column != names
                    && HEAD_SERVICE.matcher(table.head().cell(column)).find()
                    && !HEAD_METHOD.matcher(table.head().cell(column)).find()) {
                return column;
            }
        }
        return -1;
    }
}
