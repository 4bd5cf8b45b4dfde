package io.bridgeletter.domain.layout;

import io.bridgeletter.domain.documents.DocumentText;
import io.bridgeletter.domain.documents.TextPage;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A document as a careful reader sees it.
 *
 * @param blocks in reading order, without running headers and footers
 * @param furniture running headers and footers, each text once, with the first page that shows it
 * @param labels what is printed as a page's number, by page
 */
public record Reading(DocumentText text, List<Block> blocks, List<Line> furniture, Map<Integer, String> labels) {
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
        var kept = MarginNumbers.without(lines.values().stream()
                .flatMap(List::stream)
                .filter(line -> !furniture.contains(line))
                .toList());
        var ruled = RuledRows.of(text.pages(), kept.stream().collect(Collectors.groupingBy(Line::page)));
        return new Reading(
                text,
                new BlockBuilder(kept, flowing(text.pages()), ruled).blocks(),
                furniture.lines(),
                labels(text.pages(), furniture));
    }

    /** What is printed as this page's number; null where nothing is. */
    public @Nullable String label(int page) {
        return labels.get(page);
    }

    /** Whether what this page says was recognised from an image. */
    public boolean isRecognised(int page) {
        return text.pages().stream().anyMatch(one -> one.number() == page && one.recognised());
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
}
