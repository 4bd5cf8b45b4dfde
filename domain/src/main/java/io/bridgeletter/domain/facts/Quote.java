package io.bridgeletter.domain.facts;

import io.bridgeletter.domain.layout.Passage;
import io.bridgeletter.domain.layout.Region;
import java.util.List;

/** Words of a document, and where they stand. */
record Quote(Passage passage, int from, int to) {
    private static final int LONGEST = 280;

    static Quote all(Passage passage) {
        return new Quote(passage, 0, passage.text().length());
    }

    /** The sentence around a place, or as much of it as a quote may hold. */
    static Quote sentence(Passage passage, int from, int to) {
        var text = passage.text();
        var start = from;
        while (start > 0 && from - start < LONGEST / 2 && !endsSentence(text, start - 1)) {
            start--;
        }
        var end = to;
        while (end < text.length() && end - start < LONGEST && !endsSentence(text, end - 1)) {
            end++;
        }
        // never begin or end in the middle of a word
        while (start > 0 && start < from && text.charAt(start - 1) != ' ') {
            start++;
        }
        while (end > to && end < text.length() && text.charAt(end) != ' ') {
            end--;
        }
        while (start < from && text.charAt(start) == ' ') {
            start++;
        }
        return new Quote(passage, start, Math.max(end, to));
    }

    /** A full stop after a small letter, a digit or a bracket, before a space: not that of "Inc." or "No." */
    private static boolean endsSentence(String text, int at) {
        if (at <= 0 || at + 1 >= text.length() || text.charAt(at) != '.' || text.charAt(at + 1) != ' ') {
            return false;
        }
        var word = at;
        while (word > 0 && Character.isLetterOrDigit(text.charAt(word - 1))) {
            word--;
        }
        return at - word > 3 || !Character.isLetter(text.charAt(at - 1));
    }

    int page() {
        return passage.pageAt(from);
    }

    String text() {
        var words = passage.text().substring(from, Math.min(to, passage.text().length()));
        if (words.length() <= LONGEST) {
            return words;
        }
        var space = words.lastIndexOf(' ', LONGEST - 1);
        return words.substring(0, space > LONGEST / 2 ? space : LONGEST - 1) + "…";
    }

    List<Region> regions() {
        return passage.regions(from, to);
    }
}
