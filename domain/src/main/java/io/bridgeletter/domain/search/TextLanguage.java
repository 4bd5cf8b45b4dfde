package io.bridgeletter.domain.search;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The language in which a page is written, by its function words; it decides how the words of the page are stemmed. */
public enum TextLanguage {
    ENGLISH,
    GERMAN,
    /** In both, in neither, or too short to tell. */
    BOTH;

    private static final Set<String> OF_ENGLISH = Set.of(
            "the", "of", "and", "to", "is", "that", "for", "with", "are", "by", "this", "from", "which", "not", "have",
            "be", "or", "as", "has", "were", "its", "their", "our", "other");

    /** Without words that are English ones, too, but for "die". */
    private static final Set<String> OF_GERMAN = Set.of(
            "der", "die", "das", "und", "den", "dem", "des", "ein", "eine", "einer", "ist", "nicht", "mit", "für",
            "von", "zu", "auf", "sich", "werden", "wird", "oder", "im", "zur", "zum", "bei", "sind", "durch");

    private static final int FEWEST = 5;
    private static final int TIMES_MORE = 10;

    /** One language only where its function words are at least five, and ten times as many as the other's. */
    public static TextLanguage of(String text) {
        return of(Words.all(text));
    }

    /** As {@link #of(String)}, of all words of a text in their order. */
    public static TextLanguage of(List<String> words) {
        var english = 0;
        var german = 0;
        for (var word : words) {
            english += OF_ENGLISH.contains(word) ? 1 : 0;
            german += OF_GERMAN.contains(word) ? 1 : 0;
        }
        if (english >= FEWEST && english >= TIMES_MORE * german) {
            return ENGLISH;
        }
        return german >= FEWEST && german >= TIMES_MORE * english ? GERMAN : BOTH;
    }

    /** As the table of passages has it. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
