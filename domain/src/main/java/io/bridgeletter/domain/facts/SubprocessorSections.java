package io.bridgeletter.domain.facts;

import io.bridgeletter.domain.layout.Block;
import io.bridgeletter.domain.layout.Block.TableRow;
import java.util.regex.Pattern;

/** Under which title something stands on a list: those who no longer process anything are not on it. */
final class SubprocessorSections {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;

    static final Pattern FORMER = Pattern.compile(
            "\\b(?:(?:was|were|been|recently) (?:removed|discontinued|terminated|replaced)|removed (?:on|in|from|sub|vendors|entries)|^removed|former(?:ly)?|no longer|discontinued|decommissioned|previous(?:ly)? (?:used|sub)|past sub|change ?log|revision history|version history|change history|ehemalige\\w*|nicht mehr|entfernt|entfallen\\w*|änderungshistorie)\\b",
            FLAGS);

    private SubprocessorSections() {}

    /** Whether the heading above a table, or the table's head, says that its entries are gone. */
    static boolean former(Draft draft, Tables.Table table) {
        var blocks = draft.blocks();
        var first = blocks.indexOf(table.head());
        for (var at = first - 1; at >= Math.max(0, first - 3); at--) {
            if (blocks.get(at) instanceof TableRow) {
                break;
            }
            if (isTitle(blocks.get(at))) {
                return FORMER.matcher(blocks.get(at).text()).find();
            }
        }
        return false;
    }

    static boolean isTitle(Block block) {
        return block instanceof Block.Paragraph paragraph
                && paragraph.kind() == Block.Kind.HEADING
                && paragraph.text().length() < 100;
    }
}
