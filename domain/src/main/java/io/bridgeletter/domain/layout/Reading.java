package io.bridgeletter.domain.layout;

import io.bridgeletter.domain.documents.DocumentText;
import io.bridgeletter.domain.documents.TextPage;
import io.bridgeletter.domain.documents.TextRun;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A document as a careful reader sees it.
 *
 * @param blocks in reading order, without running headers and footers
 * @param furniture running headers and footers, each text once, with the first page that shows it
 * @param labels what is printed as a page's number, by page
 */
public record Reading(DocumentText text, List<Block> blocks, List<Line> furniture, Map<Integer, String> labels) {
    private static final char HYPHEN = '\u2010';

    public Reading {
        blocks = List.copyOf(blocks);
        furniture = List.copyOf(furniture);
        labels = Map.copyOf(labels);
    }

    public static Reading of(DocumentText text) {
        Map<Integer, List<Line>> lines = new LinkedHashMap<>();
        for (var page : text.pages()) {
            lines.put(page.number(), PageLines.of(page));
        }
        var furniture = Furniture.of(text.pages(), lines);
        var kept = lines.values().stream()
                .flatMap(List::stream)
                .filter(line -> !furniture.contains(line))
                .toList();
        return new Reading(
                text,
                new BlockBuilder(words(kept), flowing(text.pages()), RuledRows.of(text.pages(), lines)).blocks(kept),
                furniture.lines(),
                labels(text.pages(), furniture));
    }

    /** What is printed as this page's number; null where nothing is. */
    public @Nullable String label(int page) {
        return labels.get(page);
    }

    public int pages() {
        return text.pages().size();
    }

    private static Set<Integer> flowing(List<TextPage> pages) {
        var flowing = new HashSet<Integer>();
        pages.stream().filter(TextPage::flowing).forEach(page -> flowing.add(page.number()));
        return flowing;
    }

    private static Map<Integer, String> labels(List<TextPage> pages, Furniture furniture) {
        var labels = new LinkedHashMap<Integer, String>();
        for (var page : pages) {
            var label = furniture.label(page.number());
            if (label != null) {
                labels.put(page.number(), label);
            }
        }
        return labels;
    }

    /**
     * Every word that stands whole on a line, with its hyphens, but for the first one, which may be the end of another;
     * none where no line ends in a hyphen, for nothing is compared with them then.
     */
    private static Set<String> words(List<Line> lines) {
        var words = new HashSet<String>();
        if (lines.stream().flatMap(line -> line.parts().stream()).noneMatch(Reading::endsInHyphen)) {
            return words;
        }
        for (var line : lines) {
            var tokens = tokens(line.text().replace("\u00ad", "").replace(HYPHEN, '-'));
            for (var at = 0; at < tokens.size(); at++) {
                var token = tokens.get(at);
                if (!token.endsWith("-") && token.length() > 1 && !(at == 0 && tokens.size() > 1)) {
                    words.add(token.toLowerCase(Locale.ROOT));
                }
            }
        }
        return words;
    }

    private static boolean endsInHyphen(TextRun run) {
        var text = run.text().replace("\u00ad", "").strip();
        return !text.isEmpty() && (text.endsWith("-") || text.charAt(text.length() - 1) == HYPHEN);
    }

    /** Words with their hyphens; an empty one at first where the line begins with another sign. */
    private static List<String> tokens(String text) {
        var tokens = new ArrayList<String>();
        var from = 0;
        for (var at = 0; at <= text.length(); at++) {
            var inside = at < text.length() && PassageBuilder.isWordLetter(text.charAt(at));
            if (!inside) {
                if (at > from || from == 0) {
                    tokens.add(text.substring(from, at));
                }
                from = at + 1;
            }
        }
        return tokens;
    }
}
