package io.bridgeletter.domain.facts;

import io.bridgeletter.domain.layout.Block;
import io.bridgeletter.domain.layout.Block.TableRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The criteria that controls serve, where a table of its own relates them to the numbers or references of a list. */
final class ControlCriteria {
    private static final Pattern REFERENCE = Pattern.compile("(?:[A-Z]{1,8}[-–. ]?){0,2}\\d{1,3}(?:\\.\\d{1,2})?\\.?");
    private static final Pattern LABEL = Pattern.compile(
            "(?:\\p{L}+ ){0,3}(?:criteri(?:a|on)|kriteri(?:um|en)|control objectives?|kontrollziele?)\\s*[:–-]\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int FEWEST_ROWS = 2;

    private static final Pattern TRAILING_CRITERIA = Pattern.compile(
            "\\s*[(\\[]\\s*(?:(?:criteria|relat(?:ed|es) to|supports|tsc|kriterien)[: ]*)?(?:" + Criteria.ID.pattern()
                    + "|[\\s,;&–-]|and|und|to|through){1,80}+[)\\]]\\s*\\.?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    /** "CC7.1, CC7.2 – The hypervisor is monitored." */
    private static final Pattern LEADING_CRITERIA = Pattern.compile(
            "^(?:" + Criteria.ID.pattern() + "(?:[\\s,;&]|and|und){0,6}+){1,20}+\\s*[:–—-]\\s+(?=\\p{Lu})");

    private ControlCriteria() {}

    /** Whether every row below the head relates a number or reference to criteria, and says nothing else. */
    static boolean isMapping(Tables.Table table) {
        return table.rows().size() > FEWEST_ROWS && table.body().stream().allMatch(ControlCriteria::relates);
    }

    private static boolean relates(TableRow row) {
        return row.passages().size() == 2
                && REFERENCE.matcher(row.cell(0).strip()).matches()
                && !Criteria.only(row.cell(0))
                && Criteria.only(row.cell(1));
    }

    /** A control without the criteria that stand before or behind its sentence. */
    static String without(String text) {
        var own = LEADING_CRITERIA.matcher(text).replaceFirst("");
        return TRAILING_CRITERIA.matcher(own).replaceFirst("").strip();
    }

    /** The criteria of "Applicable criteria: CC6.4", on a line of its own below a control; empty for any other text. */
    static String below(String text) {
        var label = LABEL.matcher(text);
        var rest = label.lookingAt() ? text.substring(label.end()) : "";
        return Criteria.only(rest) ? Criteria.joined(rest) : "";
    }

    /** The controls with the criteria that such a table tells of them; those that name their own keep them. */
    static List<ControlItems.Item> related(List<Block> section, List<ControlItems.Item> items) {
        var criteria = mapping(section);
        return IntStream.range(0, items.size())
                .mapToObj(at -> with(items.get(at), at + 1, criteria))
                .toList();
    }

    private static Map<String, String> mapping(List<Block> section) {
        var criteria = new HashMap<String, String>();
        for (var table : Tables.in(section)) {
            if (isMapping(table)) {
                table.body().forEach(row -> criteria.put(key(row.cell(0)), Criteria.joined(row.cell(1))));
            }
        }
        return criteria;
    }

    private static ControlItems.Item with(ControlItems.Item item, int number, Map<String, String> criteria) {
        var reference = item.ref() == null ? String.valueOf(number) : key(item.ref());
        return item.under(criteria.getOrDefault(reference, ""));
    }

    private static String key(String reference) {
        return reference.strip().replaceAll("\\.$", "");
    }
}
