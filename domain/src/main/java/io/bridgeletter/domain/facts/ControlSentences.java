package io.bridgeletter.domain.facts;

import io.bridgeletter.domain.facts.ControlItems.Item;
import io.bridgeletter.domain.layout.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Several controls within one paragraph: each after its reference, or each a sentence. */
final class ControlSentences {
    private static final Pattern INLINE_REFERENCE =
            Pattern.compile("\\(?\\b(?<ref>(?:C?U[EC]{1,2}C?|UCC|CUC|KNK|NK|KK)[- ]?\\d{1,3})\\)?\\s*[:.)–—-]*\\s*");

    private static final Pattern RESPONSIBLE = Pattern.compile(
            "^(?<who>\\p{Lu}[\\p{L}-]*(?: [\\p{L}-]+){0,3}?) (?:are|is) (?:responsible|expected|required) (?:for|to)\\b");

    private static final Pattern SENTENCE_END = Pattern.compile("\\.\\s+(?=\\p{Lu})");

    private static final Pattern WATCHES = Pattern.compile(
            "management (?:also )?(?:obtains|reviews|monitors|receives|evaluates|assesses)\\b[^.]{0,80}\\b(?:reports? of|assurance reports?|organi[sz]ations|providers)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final int SAME_WORDS = 3;

    private ControlSentences() {}

    /** "UEC-1 … UEC-2 …" within one paragraph. */
    static List<Item> referenced(Passage passage) {
        var starts = new ArrayList<int[]>();
        var refs = new ArrayList<String>();
        var matcher = INLINE_REFERENCE.matcher(passage.text());
        while (matcher.find()) {
            starts.add(new int[] {matcher.start(), matcher.end()});
            refs.add(matcher.group("ref"));
        }
        if (starts.size() < 2) {
            return List.of();
        }
        var items = new ArrayList<Item>();
        for (var at = 0; at < starts.size(); at++) {
            var from = starts.get(at)[1];
            var to = at + 1 < starts.size()
                    ? starts.get(at + 1)[0]
                    : passage.text().length();
            var text = passage.text().substring(from, to).strip().replaceAll("[;,]?(?:\\s*(?:and|und))?$", "");
            if (text.length() > 12) {
                items.add(new Item(
                        refs.get(at),
                        ControlItems.clean(text),
                        Criteria.joined(text),
                        new Quote(passage, starts.get(at)[0], to)));
            }
        }
        return items;
    }

    /** "Members are responsible for … Members are responsible for …": sentences that begin alike, one control each. */
    static List<Item> alike(Passage passage) {
        var items = new ArrayList<Item>();
        var from = 0;
        var begins = "";
        for (var end : ends(passage.text())) {
            var text = passage.text().substring(from, end).strip();
            var matcher = RESPONSIBLE.matcher(text);
            if (!matcher.find() || (!begins.isEmpty() && !begins.equals(matcher.group("who")))) {
                return List.of();
            }
            begins = matcher.group("who");
            items.add(new Item(null, ControlItems.clean(text), Criteria.joined(text), new Quote(passage, from, end)));
            from = end;
        }
        return items.size() < 2 ? List.of() : items;
    }

    static List<Integer> ends(String text) {
        var ends = new ArrayList<Integer>();
        var matcher = SENTENCE_END.matcher(text);
        while (matcher.find()) {
            ends.add(matcher.end());
        }
        if (ends.isEmpty() || ends.get(ends.size() - 1) < text.length()) {
            ends.add(text.length());
        }
        return ends;
    }

    /** The name of the organization whose controls follow, or how the company watches over it: no control of others. */
    static boolean isAboutOthers(String text) {
        return OrganizationNames.WITH_SUFFIX.matcher(text.strip()).matches()
                || WATCHES.matcher(text).lookingAt();
    }

    /** Whether a text begins with the same words as the controls before it: an item whose bullet a scan has lost. */
    static boolean isLike(String text, List<ControlItems.Item> items) {
        var begin = text.strip().split("\\s+");
        return begin.length > SAME_WORDS
                && items.stream()
                        .map(item -> item.text().split("\\s+"))
                        .anyMatch(words -> words.length > SAME_WORDS
                                && IntStream.range(0, SAME_WORDS).allMatch(at -> words[at].equals(begin[at])));
    }
}
