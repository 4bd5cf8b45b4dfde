package io.bridgeletter.domain.facts;

import static io.bridgeletter.domain.layout.DocumentBuilder.aDocument;
import static io.bridgeletter.domain.layout.DocumentBuilder.run;

import io.bridgeletter.domain.layout.Block;
import io.bridgeletter.domain.layout.Block.TableRow;
import io.bridgeletter.domain.layout.Passage;
import io.bridgeletter.domain.layout.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Documents of which nothing has been read yet, and blocks whose lines stand where a test wants them. */
final class Drafts {
    private Drafts() {}

    static Draft draft(String page) {
        return new Draft(aDocument().page(page).read());
    }

    static Draft draft(Block... blocks) {
        return new Draft(new Reading(aDocument().page("").build(), List.of(blocks), List.of(), Map.of()));
    }

    static TableRow row(int number, Passage... cells) {
        return new TableRow(1, 1, number, List.of(cells));
    }

    /** Lines of ten points, twelve points apart. */
    static Passage lines(double y, String... lines) {
        var text = new StringBuilder();
        var pieces = new ArrayList<Passage.Piece>();
        for (var line : lines) {
            text.append(text.isEmpty() ? "" : " ");
            var from = text.length();
            text.append(line);
            pieces.add(new Passage.Piece(1, run(line, 72, y + 12 * pieces.size()), from, text.length()));
        }
        return new Passage(text.toString(), pieces);
    }

    static Block.Paragraph paragraph(Passage passage) {
        return new Block.Paragraph(Block.Kind.BODY, passage, 10, false, 72);
    }
}
