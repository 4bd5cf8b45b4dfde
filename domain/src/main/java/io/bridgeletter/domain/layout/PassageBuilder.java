package io.bridgeletter.domain.layout;

import io.bridgeletter.domain.documents.TextRun;
import io.bridgeletter.domain.layout.Hyphens.Joint;
import java.util.ArrayList;
import java.util.List;

/** Joins runs to a text: spaces between them, and words that a line break parted made whole again. */
final class PassageBuilder {
    private static final int LONGEST = 20_000;

    /** What is longer is no number or reference. */
    private static final int LONGEST_WORD = 14;

    private final Hyphens hyphens;
    private final StringBuilder text = new StringBuilder();
    private final List<Passage.Piece> pieces = new ArrayList<>();
    private double lastRight;
    private double lastY;

    PassageBuilder(Hyphens hyphens) {
        this.hyphens = hyphens;
    }

    void add(int page, TextRun run) {
        var written = Hyphens.visible(run.text());
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
        var joint = sameLine ? Joint.SPACED : hyphens.joint(text, next);
        if (joint == Joint.WHOLE) {
            text.setLength(text.length() - 1);
            shortenLast();
        }
        if (joint == Joint.SPACED) {
            text.append(' ');
        }
    }

    private void shortenLast() {
        var last = pieces.get(pieces.size() - 1);
        pieces.set(pieces.size() - 1, new Passage.Piece(last.page(), last.run(), last.from(), text.length()));
    }

    boolean isOpen() {
        return isOpen(text);
    }

    boolean endsOpen() {
        return endsOpen(text);
    }

    /** Whether the last word is one that another follows, such as "of". */
    static boolean endsOpen(CharSequence text) {
        return ParagraphBreaks.OPEN_END
                .matcher(text.subSequence(Math.max(0, text.length() - LONGEST_WORD), text.length()))
                .find();
    }

    /** Whether more must follow: a sentence has begun that has no end, or a list that ends with a comma. */
    static boolean isOpen(CharSequence text) {
        var last = text.isEmpty() ? '.' : text.charAt(text.length() - 1);
        return ",-".indexOf(last) >= 0 || (text.length() > LONGEST_WORD && ".!?:;)”\"".indexOf(last) < 0);
    }

    Passage build() {
        return new Passage(text.toString(), pieces);
    }
}
