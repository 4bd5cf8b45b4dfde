package io.bridgeletter.domain.layout;

import io.bridgeletter.domain.documents.TextPage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Running headers and footers: lines at the edge of the page that come again on others, and the printed page number
 * among them. It often is not the page of the file, and a reader with paper in hand needs it.
 */
final class Furniture {
    private static final double EDGE = 0.1;
    private static final double NEAR = 0.16;

    /** In sizes of the letters. */
    private static final double APART = 1.2;

    /** Of the width of a page. */
    private static final double CENTRED = 0.04;

    private static final int SHORT = 8;

    /** The key of what stands where others have the number of the page. */
    private static final String FOOT = "@foot";

    private static final Pattern WORD = Pattern.compile("\\p{L}{3}");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern ROMAN_END = Pattern.compile("\\b[ivxl]{1,7}$");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{4}");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private static final Pattern NUMBER_ALONE = Pattern.compile(
            "(?i)(?:page|seite|p\\.)?\\s*[-–|]?\\s*(\\d{1,4}|[ivxl]{1,7})\\s*(?:(?:of|von|/)\\s*\\d{1,4})?\\s*[-–|]?");

    private static final Pattern NUMBER = Pattern.compile(
            "(?i)(?:\\b(?:page|seite)\\s+(\\d{1,4}|[ivxl]{1,7})\\b)|^(\\d{1,4})\\b|\\b(\\d{1,4}|[ivxl]{1,7})$");

    private final Map<Integer, Set<Line>> byPage = new HashMap<>();
    private final Map<Integer, String> labels = new HashMap<>();

    private Furniture() {}

    static Furniture of(List<TextPage> pages, Map<Integer, List<Line>> lines) {
        var furniture = new Furniture();
        var printed = pages.stream().filter(page -> !page.flowing()).toList();
        furniture.find(printed, lines);
        furniture.number(printed);
        for (var page : pages) {
            if (page.flowing() && page.label() != null) {
                furniture.labels.put(page.number(), page.label());
            }
        }
        return furniture;
    }

    boolean contains(Line line) {
        return byPage.getOrDefault(line.page(), Set.of()).contains(line);
    }

    /** What is printed as a page's number, if anything is. */
    @Nullable
    String label(int page) {
        return labels.get(page);
    }

    /** The different texts, without those that are only a number. */
    List<Line> lines() {
        var seen = new HashSet<String>();
        return byPage.keySet().stream()
                .sorted()
                .flatMap(page -> byPage.getOrDefault(page, Set.of()).stream())
                .filter(line -> !NUMBER_ALONE.matcher(line.text().strip()).matches() && seen.add(key(line.text())))
                .toList();
    }

    private void find(List<TextPage> pages, Map<Integer, List<Line>> lines) {
        var edges = new HashMap<String, List<Line>>();
        for (var page : pages) {
            for (var line : atEdge(page, lines)) {
                edges.computeIfAbsent(key(line.text()), key -> new ArrayList<>())
                        .add(line);
                if (isFoot(line, page)) {
                    edges.computeIfAbsent(FOOT, key -> new ArrayList<>()).add(line);
                }
                for (var part : standsApart(line, lines.getOrDefault(page.number(), List.of()))
                        ? named(line)
                        : List.<String>of()) {
                    edges.computeIfAbsent(part, key -> new ArrayList<>()).add(line);
                }
            }
        }
        var enough = pages.size() <= 4 ? 2 : Math.max(3, pages.size() / 6);
        for (var alike : edges.values()) {
            var often = alike.stream().mapToInt(Line::page).distinct().count() >= enough;
            for (var line : alike) {
                if ((often && !isTableHead(line))
                        || NUMBER_ALONE.matcher(line.text().strip()).matches()) {
                    byPage.computeIfAbsent(line.page(), number -> new HashSet<>())
                            .add(line);
                }
            }
        }
    }

    /** A few letters in the middle of the lower edge, where a scan may not show that they are a number. */
    private static boolean isFoot(Line line, TextPage page) {
        return line.text().length() <= SHORT
                && !WORD.matcher(line.text()).find()
                && line.y() > (1 - NEAR) * page.height()
                && Math.abs(line.x() + line.right() - page.width()) < 2 * CENTRED * page.width();
    }

    /** The first row of a table stands close above the second one; a running line has room around it. */
    private static boolean standsApart(Line line, List<Line> all) {
        var near = all.stream()
                .filter(other -> other.y() - line.bottom() <= APART * line.size()
                        && line.y() - other.bottom() <= APART * line.size())
                .count();
        return near == 1; // itself
    }

    /** The same name may stand beside the title of each chapter, always in the same place. */
    private static List<String> named(Line line) {
        var cells = line.cells(1.0);
        return cells.size() != 2
                ? List.of()
                : cells.stream()
                        .filter(cell -> LETTERS.matcher(cell.text()).find())
                        .map(cell -> key(cell.text()) + "@" + Math.round(cell.y()))
                        .toList();
    }

    /** A head that every page of a table repeats is no running header: it says what the columns are. */
    private static boolean isTableHead(Line line) {
        return line.cells(1.0).size() >= 3 && line.text().chars().noneMatch(Character::isDigit);
    }

    private static List<Line> atEdge(TextPage page, Map<Integer, List<Line>> lines) {
        var upper = EDGE * page.height();
        var lower = (1 - EDGE) * page.height();
        var all = lines.getOrDefault(page.number(), List.of());
        var outer = all.isEmpty() ? List.<Line>of() : List.of(all.get(0), all.get(all.size() - 1));
        return all.stream()
                .filter(line ->
                        line.bottom() < upper || line.y() > lower || (outer.contains(line) && isNear(line, page)))
                .toList();
    }

    /** Some pages have wide margins: their first and last line may be running ones, too. */
    private static boolean isNear(Line line, TextPage page) {
        return line.bottom() < NEAR * page.height() || line.y() > (1 - NEAR) * page.height();
    }

    private static String key(String written) {
        var text = DIGITS.matcher(written.toLowerCase(Locale.ROOT)).replaceAll("#");
        return SPACES.matcher(ROMAN_END.matcher(text).replaceAll("#"))
                .replaceAll(" ")
                .strip();
    }

    /** Of several numbers at the edge, the one that grows with the pages is the page's. */
    private void number(List<TextPage> pages) {
        Map<Integer, List<Integer>> candidates = new HashMap<>();
        var distances = new HashMap<Integer, Integer>();
        for (var page : pages) {
            for (var line : byPage.getOrDefault(page.number(), Set.of())) {
                for (var number : numbers(line.text().strip(), page.number())) {
                    candidates
                            .computeIfAbsent(page.number(), key -> new ArrayList<>())
                            .add(number);
                    distances.merge(page.number() - number, 1, Integer::sum);
                }
            }
        }
        var usual = distances.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(entry -> -Math.abs(entry.getKey())))
                .map(Map.Entry::getKey);
        for (var page : pages) {
            var number = usual.map(distance -> page.number() - distance).orElse(0);
            if (candidates.getOrDefault(page.number(), List.of()).contains(number)) {
                labels.put(page.number(), String.valueOf(number));
            } else if (page.label() != null && !labels.containsKey(page.number())) {
                labels.put(page.number(), page.label());
            }
        }
    }

    /** Roman numbers are told as they are printed; they take no part in the counting. */
    private List<Integer> numbers(String text, int page) {
        var numbers = new ArrayList<Integer>();
        var matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            var found = matcher.group(1) != null
                    ? matcher.group(1)
                    : matcher.group(2) != null ? matcher.group(2) : matcher.group(3);
            if (found.chars().allMatch(Character::isDigit)) {
                numbers.add(Integer.parseInt(found));
            } else {
                labels.put(page, found);
            }
        }
        return numbers;
    }
}
