package io.bridgeletter.domain.layout;

import io.bridgeletter.domain.documents.TextRun;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of text put together from runs, which still knows where each of its characters stands.
 *
 * @param pieces in the order of the text
 */
public record Passage(String text, List<Piece> pieces) {
    /** A run, and where in the text it begins and ends. */
    public record Piece(int page, TextRun run, int from, int to) {}

    public static final Passage EMPTY = new Passage("", List.of());

    public Passage {
        pieces = List.copyOf(pieces);
    }

    /** The page on which the text begins; 0 when there is no text. */
    public int page() {
        return pieces.isEmpty() ? 0 : pieces.get(0).page();
    }

    /** The page of a character. */
    public int pageAt(int offset) {
        var page = page();
        for (var piece : pieces) {
            if (piece.from() <= offset) {
                page = piece.page();
            }
        }
        return page;
    }

    /** Where a part of the text stands; within a run, letters are taken to be equally wide. */
    public List<Region> regions(int from, int to) {
        var regions = new ArrayList<Region>();
        for (var piece : pieces) {
            var start = Math.max(from, piece.from());
            var end = Math.min(to, piece.to());
            if (start < end) {
                var run = piece.run();
                var letter = run.width() / Math.max(1, piece.to() - piece.from());
                regions.add(new Region(
                        piece.page(),
                        run.x() + letter * (start - piece.from()),
                        run.y(),
                        letter * (end - start),
                        run.height()));
            }
        }
        return regions;
    }

    /** The lines that it is set in, as parts of it. */
    public List<int[]> lines() {
        var lines = new ArrayList<int[]>();
        Piece last = null;
        for (var piece : pieces) {
            var same = last != null
                    && last.page() == piece.page()
                    && Math.abs(last.run().y() - piece.run().y())
                            < 0.5 * piece.run().size();
            if (same) {
                lines.get(lines.size() - 1)[1] = piece.to();
            } else {
                lines.add(new int[] {piece.from(), piece.to()});
            }
            last = piece;
        }
        return lines;
    }

    public boolean isBlank() {
        return text.isBlank();
    }
}
