package io.bridgeletter.domain.facts;

import io.bridgeletter.domain.layout.Block.TableRow;
import io.bridgeletter.domain.layout.Passage;
import java.util.List;

/**
 * Rows without a head, as pages on the web set them: a company, what it does and a country. Cells that are set to the
 * right may have made two columns of one; empty ones are passed over.
 */
final class SubprocessorRows {
    private SubprocessorRows() {}

    static int read(Draft draft, Tables.Table table) {
        var rows = table.rows().stream().filter(SubprocessorRows::isRow).toList();
        var filled =
                table.rows().stream().filter(row -> row.passages().size() > 1).count();
        if (rows.isEmpty() || rows.size() < 0.5 * filled) {
            return 0;
        }
        for (var row : rows) {
            if (!SubprocessorSections.FORMER.matcher(row.text()).find() && !SubprocessorSections.former(draft, row)) {
                tell(draft, cells(row));
            }
        }
        return rows.size();
    }

    /** Begins with a company, or ends with a country and has two cells or more before it. */
    static boolean isRow(TableRow row) {
        var cells = cells(row);
        if (cells.size() < 2 || cells.get(0).text().length() > 120) {
            return false;
        }
        var company = OrganizationNames.WITH_SUFFIX.matcher(cells.get(0).text()).lookingAt();
        var country = cells.stream().skip(1).anyMatch(cell -> SubprocessorRule.isCountry(cell.text()));
        return country && (company || cells.size() > 2);
    }

    /** Without the number that counts the rows. */
    private static List<Passage> cells(TableRow row) {
        var cells = row.passages();
        return !cells.isEmpty() && cells.get(0).text().matches("\\d{1,3}\\.?") ? cells.subList(1, cells.size()) : cells;
    }

    private static void tell(Draft draft, List<Passage> cells) {
        var group = draft.nextGroup();
        var sure = OrganizationNames.WITH_SUFFIX.matcher(cells.get(0).text()).lookingAt() ? 0.92 : 0.8;
        draft.add(
                Field.SUBPROCESSOR_NAME,
                cells.get(0).text(),
                Quote.all(cells.get(0)),
                sure,
                "subprocessor-rows",
                group);
        var rest = cells.subList(1, cells.size());
        rest.stream()
                .filter(cell -> !SubprocessorRule.isCountry(cell.text()))
                .findFirst()
                .ifPresent(cell -> draft.add(
                        Field.SUBPROCESSOR_PURPOSE, cell.text(), Quote.all(cell), 0.88, "subprocessor-rows", group));
        rest.stream()
                .filter(cell -> SubprocessorRule.isCountry(cell.text()))
                .findFirst()
                .ifPresent(cell -> draft.add(
                        Field.SUBPROCESSOR_COUNTRY, cell.text(), Quote.all(cell), sure, "subprocessor-rows", group));
    }
}
