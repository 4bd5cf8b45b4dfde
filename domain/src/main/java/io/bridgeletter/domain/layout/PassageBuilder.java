package io.bridgeletter.domain.layout;

import io.bridgeletter.domain.documents.TextRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Joins runs to a text: spaces between them, and words that a line break parted made whole again. */
final class PassageBuilder {
    private static final int LONGEST = 20_000;

    private final Set<String> words;
    private final StringBuilder text = new StringBuilder();
    private final List<Passage.Piece> pieces = new ArrayList<>();
    private double lastRight;
    private double lastY;

    /** @param words of the document, in small letters: they tell whether a hyphen belongs to the word */
    PassageBuilder(Set<String> words) {
        this.words = words;
    }

    void add(int page, TextRun run) {
        var written = run.text().replace("\u00ad", "").strip();
        if (written.isEmpty() || text.length() + written.length() > LONGEST) {
            return;
        }
        if (!text.isEmpty()) {
            join(run, written);
        }
        var from = text.length();
        text.append(written);
        pieces.add(new Passage.Piece(page, run, from, text.length()));
        lastRight = run.right();
        lastY = run.y();
    }

    private void join(TextRun run, String next) {
        var sameLine = Math.abs(run.y() - lastY) < 0.5 * run.size() && run.x() >= lastRight - 1;
        if (sameLine && run.x() - lastRight < 0.15 * run.size()) {
            return;
        }
        if (!sameLine && endsInHyphen() && Character.isLowerCase(next.charAt(0))) {
            if (hyphenParts(next)) {
                text.setLength(text.length() - 1);
                shortenLast();
            }
            return;
        }
        if (!sameLine
                && (text.charAt(text.length() - 1) == '/' || (endsInHyphen() && Character.isDigit(next.charAt(0))))) {
            return;
        }
        text.append(' ');
    }

    private boolean endsInHyphen() {
        var length = text.length();
        return length > 2
                && (text.charAt(length - 1) == '-' || text.charAt(length - 1) == '\u2010')
                && Character.isLetterOrDigit(text.charAt(length - 2));
    }

    /** True where the hyphen only parts the word at the end of the line. */
    private boolean hyphenParts(String next) {
        var before = text.substring(lastWordFrom(), text.length() - 1).toLowerCase(Locale.ROOT);
        var after = firstWord(next).toLowerCase(Locale.ROOT);
        if (words.contains(before + after)) {
            return true;
        }
        return !words.contains(before + "-" + after) && !(words.contains(before) && words.contains(after));
    }

    private int lastWordFrom() {
        var at = text.length() - 1;
        while (at > 0 && isWordLetter(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static String firstWord(String next) {
        var end = 0;
        while (end < next.length() && isWordLetter(next.charAt(end))) {
            end++;
        }
        return next.substring(0, end);
    }

    static boolean isWordLetter(char letter) {
        return Character.isLetterOrDigit(letter) || letter == '-';
    }

    private void shortenLast() {
        var last = pieces.get(pieces.size() - 1);
        pieces.set(pieces.size() - 1, new Passage.Piece(last.page(), last.run(), last.from(), text.length()));
    }

    Passage build() {
        return new Passage(text.toString(), pieces);
    }
}
