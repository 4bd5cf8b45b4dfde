package io.bridgeletter.domain.cuecs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one pasted line: bullets and numbers go, a reference and criteria are told apart from the text. */
final class CuecLineReader {
    private static final String ONE = "(?:CC|PI|A|C|P)\\d{1,2}(?:\\.\\d{1,2})?";
    private static final String SEVERAL = ONE + "(?:(?:\\s*[,;/&]\\s*|\\s+and\\s+|\\s+)" + ONE + ")*";
    private static final Pattern CRITERION = Pattern.compile(ONE, Pattern.CASE_INSENSITIVE);
    private static final Pattern CRITERIA_CELL = Pattern.compile(SEVERAL, Pattern.CASE_INSENSITIVE);
    private static final Pattern TRAILING_CRITERIA =
            Pattern.compile("^(.*?)\\s*[(\\[]\\s*(" + SEVERAL + ")\\s*[)\\]]\\s*[.;]?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern BULLET = Pattern.compile(
            "^(?:[-*+•‣◦▪●–—·o](?:\\s+|$)|\\(?(?:\\d{1,3}|[a-z])[.)](?:\\s+|$))", Pattern.CASE_INSENSITIVE);
    private static final Pattern REF = Pattern.compile(
            "^((?:C?UE[CR]|CUEC)[-_ #.]?\\d{1,4}[a-z]?)\\s*(?:[:.)–—-]\\s*|\\s+|$)", Pattern.CASE_INSENSITIVE);
    private static final Pattern REF_CELL = Pattern.compile("[A-Za-z]{0,8}[-_ #.]?\\d{1,4}(?:\\.\\d{1,3})?[a-z]?\\.?");

    private CuecLineReader() {}

    /** Null for a line that holds no text. */
    static @Nullable CuecLine read(int number, String line) {
        List<String> cells =
                new ArrayList<>(Arrays.stream(line.replace('\u00a0', ' ').split("\t"))
                        .map(cell -> cell.strip().replaceAll("^\"(.*)\"$", "$1").strip())
                        .filter(cell -> !cell.isEmpty())
                        .toList());
        List<String> criteria = new ArrayList<>();
        if (cells.size() > 1
                && CRITERIA_CELL.matcher(cells.get(cells.size() - 1)).matches()) {
            addCriteria(cells.remove(cells.size() - 1), criteria);
        }
        String ref = null;
        if (cells.size() > 1 && REF_CELL.matcher(cells.get(0)).matches()) {
            ref = cells.remove(0).replaceAll("\\.$", "");
        }
        return item(number, ref, String.join(" ", cells), criteria);
    }

    private static @Nullable CuecLine item(int number, @Nullable String refCell, String cells, List<String> criteria) {
        String text = BULLET.matcher(cells.strip()).replaceFirst("").strip();
        String ref = refCell;
        Matcher written = REF.matcher(text);
        if (ref == null && written.find()) {
            ref = written.group(1);
            text = text.substring(written.end()).strip();
        }
        Matcher trailing = TRAILING_CRITERIA.matcher(text);
        if (trailing.matches()) {
            text = trailing.group(1).strip();
            addCriteria(trailing.group(2), criteria);
        }
        return text.isEmpty() ? null : new CuecLine(number, ref, text, criteria);
    }

    private static void addCriteria(String written, List<String> criteria) {
        Matcher one = CRITERION.matcher(written);
        while (one.find()) {
            String criterion = one.group().toUpperCase(Locale.ROOT);
            if (!criteria.contains(criterion)) {
                criteria.add(criterion);
            }
        }
    }
}
