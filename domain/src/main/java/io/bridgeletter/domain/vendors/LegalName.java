package io.bridgeletter.domain.vendors;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The name of a legal entity, equal to every other spelling of itself: case, accents, punctuation and the way in which
 * a legal form is written do not count.
 *
 * <p>The legal form itself counts: {@code Halyard GmbH} is another company than {@code Halyard, Inc.}, and a report on
 * the one says nothing about the other. A name without a form may be either; ask {@link #sameEntityAs}.
 */
public record LegalName(String value) {
    /** Name without its legal form, normalized; for search and comparison, not for display. */
    public String base() {
        return String.join(" ", Parts.of(value).base);
    }

    /** Legal form in its usual spelling without punctuation, such as {@code inc}; empty when none is written. */
    public String form() {
        return String.join(" ", Parts.of(value).form);
    }

    /** True for equal names, and for names that differ only in one of them leaving its legal form out. */
    public boolean sameEntityAs(LegalName other) {
        String mine = form();
        String theirs = other.form();
        return base().equals(other.base()) && (mine.isEmpty() || theirs.isEmpty() || mine.equals(theirs));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LegalName name && Parts.of(value).equals(Parts.of(name.value));
    }

    @Override
    public int hashCode() {
        return Parts.of(value).hashCode();
    }

    private record Parts(List<String> base, List<String> form) {
        static Parts of(String name) {
            List<String> words = words(name);
            int cut = words.size();
            while (cut > 1 && isForm(words.get(cut - 1), cut < words.size())) {
                cut--;
            }
            List<String> form = words.subList(cut, words.size()).stream()
                    .filter(word -> !word.equals("and"))
                    .map(LegalForms::canonical)
                    .toList();
            return new Parts(words.subList(0, cut), form);
        }

        /** "and" joins two forms ("GmbH & Co. KG"); in front of the last one it belongs to them. */
        private static boolean isForm(String word, boolean followed) {
            return LegalForms.contains(word) || (followed && word.equals("and"));
        }

        private static List<String> words(String name) {
            String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                    .replaceAll("\\p{M}+", "")
                    .toLowerCase(Locale.ROOT)
                    .replace("ß", "ss")
                    .replace("&", " and ")
                    .replaceAll("[.'’`]", "")
                    .replaceAll("[^\\p{L}\\p{N}]+", " ")
                    .strip();
            for (Map.Entry<String, String> phrase : LegalForms.PHRASES) {
                plain = endsWithWords(plain, phrase.getKey())
                        ? plain.substring(0, plain.length() - phrase.getKey().length()) + phrase.getValue()
                        : plain;
            }
            return joinInitials(plain);
        }

        private static boolean endsWithWords(String text, String phrase) {
            return text.endsWith(" " + phrase);
        }

        /** Reads "S. A. S." like "S.A.S.": single letters at the end are one word if that word is a legal form. */
        private static List<String> joinInitials(String plain) {
            List<String> words = new ArrayList<>(Arrays.asList(plain.split(" ")));
            int from = words.size();
            while (from > 1 && words.get(from - 1).length() == 1) {
                from--;
            }
            String joined = String.join("", words.subList(from, words.size()));
            if (words.size() - from < 2 || !LegalForms.contains(joined)) {
                return List.copyOf(words);
            }
            words.subList(from, words.size()).clear();
            words.add(joined);
            return List.copyOf(words);
        }
    }
}
