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

    /** Whether the nearest title above a row says that its entries are gone; a row of one cell is a title too. */
    static boolean former(Draft draft, TableRow row) {
        var blocks = draft.blocks();
        for (var at = blocks.indexOf(row) - 1; at >= 0; at--) {
            var above = blocks.get(at);
            var alone = above instanceof TableRow other && other.passages().size() == 1;
            if (alone || isTitle(above)) {
                return FORMER.matcher(above.text()).find();
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
