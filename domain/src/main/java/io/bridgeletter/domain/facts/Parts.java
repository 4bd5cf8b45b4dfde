package io.bridgeletter.domain.facts;

import io.bridgeletter.domain.layout.Block;
import io.bridgeletter.domain.layout.Reading;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells in which part of a report each block stands, by the headings, whatever their order and numbering. Where a report
 * numbers its sections, only numbered headings begin a part.
 */
final class Parts {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Map<Part, Pattern> HEADINGS = headings();

    private static final String ORDINAL = "(?:[ivx]{1,4}|\\d|one|two|three|four|five|six|eins|zwei|drei|vier|fünf)";

    private static final Pattern NUMBERED =
            Pattern.compile("^(?:section|abschnitt|part|teil|kapitel)\\s+" + ORDINAL + "\\b.*", FLAGS | Pattern.DOTALL);

    private static final Pattern ONLY_NUMBER =
            Pattern.compile("^(?:section|abschnitt|part|teil|kapitel)\\s+" + ORDINAL + "\\s*[:.–—-]?$", FLAGS);

    private static final Pattern LEADER = Pattern.compile("\\.{4,}|(?:\\. ){4,}|…{2,}|_{4,}");

    private static final Pattern CONTENTS_HEADING =
            Pattern.compile("^(?:table of )?contents$|^(?:inhalt|inhaltsverzeichnis)$", FLAGS);

    private static final int LONGEST_HEADING = 220;

    /** In points: a title on the cover is small beside the heading that begins the part. */
    private static final double LARGER = 3;

    private final List<Block> blocks;
    private final List<Part> parts = new ArrayList<>();

    private boolean auditorNumbered;

    private Parts(List<Block> blocks) {
        this.blocks = blocks;
    }

    private static Map<Part, Pattern> headings() {
        var headings = new EnumMap<Part, Pattern>(Part.class);
        headings.put(
                Part.OTHER_INFORMATION,
                Wordings.pattern(
                        "other information|(?:further|additional|supplementa(?:l|ry)) information|not covered by the|sonstige (?:informationen|angaben)|weitere (?:informationen|angaben)|(?:nicht |un)geprüft|zusätzliche informationen|unaudited|(?:comments?|remarks?|responses?) (?:by|of|from) (?:the )?management|not (?:been )?examined",
                        FLAGS));
        headings.put(
                Part.AUDITOR_REPORT,
                Wordings.pattern(
                        "(?:independent|service).{0,40}(?:auditor|practitioner|accountant|assurance).{0,60}report"
                                + "|report of (?:the )?independent|assurance report (?:of|by)|auditor['’]?s['’]? report"
                                + "|(?:bericht|vermerk|prüfungsurteil).{0,60}(?:wirtschaftsprüf|prüfer|unabhängig)"
                                + "|unabhängige[nrs]?.{0,60}(?:prüf|bericht)|prüfungsvermerk|bestätigungsvermerk",
                        FLAGS));
        headings.put(
                Part.ASSERTION,
                Wordings.pattern(
                        "assertion|(?:statement|representation)s? (?:by|of) (?:the )?(?:management|service|directors)"
                                + "|management.{0,4} (?:statement|representation)|directors.{0,4} statement"
                                + "|erklärung (?:der|des|von).{0,80}|stellungnahme der (?:leitung|geschäftsführung)",
                        FLAGS));
        headings.put(
                Part.TESTS,
                Wordings.pattern(
                        "tests? of (?:the )?(?:controls|operating|design)|tests? (?:that )?(?:we )?(?:performed|made|conducted|carried out)\\b.{0,30}results?|results? of (?:the )?(?:tests|testing)|tests? and results"
                                + "|(?:criteria|objectives).{0,80}(?:controls|tests|testing)|controls,? (?:(?:and )?procedures,? and (?:findings|results)|.{0,20}and (?:findings|results))|controls,? .{0,40}tests"
                                + "|information provided by the.{0,40}auditor|testing of controls|testing matrices"
                                + "|kriterien.{0,60}kontrollen|kontrollen.{0,20} ergebnis|kontrollziele|prüfungshandlungen",
                        FLAGS));
        headings.put(
                Part.DESCRIPTION,
                Wordings.pattern(
                        "description of.{0,120}(?:system|service|platform|controls)|system(?:s)? (?:description|disclosures?|overview)"
                                + "|^(?:[\\divx]{1,4}[.)]?\\s+)?(?:the )?description of (?:the |its |our )?.{3,100}$"
                                + "|(?:service organi[sz]ation|management|company).{0,20} description|^description$"
                                + "|systembeschreibung|beschreibung (?:des|der|von|ihres).{0,100}|.{2,80}['’]s? description of",
                        FLAGS));
        return headings;
    }

    static Parts of(Reading reading) {
        var parts = new Parts(reading.blocks());
        parts.assign(reading);
        return parts;
    }

    Part part(int block) {
        return parts.get(block);
    }

    /** Positions of the blocks in one of these parts, in order. */
    List<Integer> in(Part... wanted) {
        var set = Set.of(wanted);
        var found = new ArrayList<Integer>();
        for (var at = 0; at < parts.size(); at++) {
            if (set.contains(parts.get(at))) {
                found.add(at);
            }
        }
        return found;
    }

    boolean has(Part part) {
        return parts.contains(part);
    }

    private void assign(Reading reading) {
        var contents = contentsPages();
        var running = running(reading);
        var numbered = countNumbered(contents)
                        + running.values().stream()
                                .filter(text -> NUMBERED.matcher(text).matches())
                                .count()
                >= 2;
        auditorNumbered = blocks.stream()
                .filter(block -> !contents.contains(block.page()))
                .map(block -> block.text().strip())
                .anyMatch(text -> NUMBERED.matcher(text).matches()
                        && (ONLY_NUMBER.matcher(text).matches() || begun(text) == Part.AUDITOR_REPORT));
        var part = Part.COVER;
        var page = 0;
        var rank =
                0.0; // size of the heading that began the part: a smaller one is a heading within the auditor's report
        for (var at = 0; at < blocks.size(); at++) {
            var block = blocks.get(at);
            if (block.page() != page) {
                page = block.page();
                var begun = running.containsKey(page) ? begun(running.getOrDefault(page, "")) : null;
                part = begun == null ? part : begun;
            }
            if (contents.contains(page)) {
                parts.add(Part.CONTENTS);
                continue;
            }
            var begun = headingOf(at, numbered);
            var size = block instanceof Block.Paragraph paragraph ? paragraph.size() : 0;
            if (begun != null && !(part == Part.AUDITOR_REPORT && size < rank - 1)) {
                rank = begun == part && size < rank + LARGER ? Math.min(rank, size) : size;
                part = begun;
            }
            parts.add(part);
        }
    }

    /** The part that a heading begins; null when the block is no such heading. */
    private @Nullable Part headingOf(int at, boolean numbered) {
        var block = blocks.get(at);
        var text = block.text().strip();
        if (!(block instanceof Block.Paragraph paragraph) || text.length() > LONGEST_HEADING) {
            return null;
        }
        var byNumber = NUMBERED.matcher(text).matches();
        if (byNumber && ONLY_NUMBER.matcher(text).matches() && at + 1 < blocks.size()) {
            return begun(title(at + 1));
        }
        if (byNumber && (!text.endsWith(".") || paragraph.kind() == Block.Kind.HEADING)) {
            return begun(text);
        }
        if (text.length() > 130 || (paragraph.kind() != Block.Kind.HEADING && !isTitled(text))) {
            return null;
        }
        var begun = begun(text);
        return !numbered || (begun == Part.AUDITOR_REPORT && !auditorNumbered) ? begun : null;
    }

    /** A title may fill several lines. */
    private String title(int at) {
        var title = new StringBuilder(blocks.get(at).text());
        for (var next = at + 1; next < blocks.size() && next < at + 4; next++) {
            if (blocks.get(at) instanceof Block.Paragraph first
                    && blocks.get(next) instanceof Block.Paragraph more
                    && more.kind() == Block.Kind.HEADING
                    && Math.abs(more.size() - first.size()) < 0.5) {
                title.append(' ').append(more.text());
            } else {
                break;
            }
        }
        return title.toString();
    }

    /** A short line whose words begin with capital letters is a heading, where the format has no others. */
    private static boolean isTitled(String text) {
        var words = text.split("[\\s-]+");
        var capital = 0;
        for (var word : words) {
            capital += !word.isEmpty() && (Character.isUpperCase(word.charAt(0)) || word.length() < 4) ? 1 : 0;
        }
        return text.length() <= 70 && words.length >= 2 && capital == words.length && !text.matches(".*[.;:,]$");
    }

    private static @Nullable Part begun(String text) {
        if (text.length() > LONGEST_HEADING) {
            return null;
        }
        for (var part :
                List.of(Part.OTHER_INFORMATION, Part.AUDITOR_REPORT, Part.ASSERTION, Part.TESTS, Part.DESCRIPTION)) {
            var pattern = HEADINGS.get(part);
            if (pattern != null && pattern.matcher(text).find()) {
                return part;
            }
        }
        return null;
    }

    /** Pages with dot leaders, or with the word at their head and several section names below. */
    private Set<Integer> contentsPages() {
        var leaders = new HashMap<Integer, Integer>();
        var sections = new HashMap<Integer, Integer>();
        var named = new HashSet<Integer>();
        var last = blocks.isEmpty() ? 0 : blocks.get(blocks.size() - 1).page();
        for (var block : blocks) {
            if (block.page() > Math.max(8, last / 4)) {
                break;
            }
            var text = block.text().strip();
            var matcher = LEADER.matcher(text);
            while (matcher.find()) {
                leaders.merge(block.page(), 1, Integer::sum);
            }
            if (CONTENTS_HEADING.matcher(text).matches()) {
                named.add(block.page());
            }
            if (!text.isEmpty() && Character.isDigit(text.charAt(text.length() - 1)) && begun(text) != null) {
                sections.merge(block.page(), 1, Integer::sum);
            }
        }
        var pages = new HashSet<>(named);
        leaders.forEach((page, count) -> {
            if (count >= 4) {
                pages.add(page);
            }
        });
        sections.forEach((page, count) -> {
            if (count >= 3) {
                pages.add(page);
            }
        });
        return flowsOn(pages);
    }

    /** A short document names its contents above its text: then only a page that holds nothing else counts. */
    private Set<Integer> flowsOn(Set<Integer> pages) {
        var prose = new HashMap<Integer, Integer>();
        for (var block : blocks) {
            if (block instanceof Block.Paragraph
                    && block.text().length() > 200
                    && !LEADER.matcher(block.text()).find()) {
                prose.merge(block.page(), 1, Integer::sum);
            }
        }
        pages.removeIf(page -> prose.getOrDefault(page, 0) >= 2);
        return pages;
    }

    private long countNumbered(Set<Integer> contents) {
        return blocks.stream()
                .filter(Block.Paragraph.class::isInstance)
                .filter(block -> !contents.contains(block.page()))
                .map(block -> block.text().strip())
                .filter(text -> text.length() <= LONGEST_HEADING
                        && NUMBERED.matcher(text).matches())
                .count();
    }

    /** Running headers that name a section, by the first page that shows them. */
    private static Map<Integer, String> running(Reading reading) {
        var running = new HashMap<Integer, String>();
        for (var line : reading.furniture()) {
            var text = line.text().strip();
            if (NUMBERED.matcher(text).matches() && begun(text) != null) {
                running.putIfAbsent(line.page(), text);
            }
        }
        return running;
    }
}
