package io.bridgeletter.domain.facts;

import io.bridgeletter.domain.layout.Block;
import io.bridgeletter.domain.layout.Block.TableRow;
import io.bridgeletter.domain.layout.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Values beside or below their labels, as on certificates: "Certificate No: IS 1", two cells of a row, or a heading with
 * its value on the next line.
 */
final class Labels {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern ORDINAL = Pattern.compile("\\b[1-4](?:st|nd|rd|th)\\b|\\b[1-4]\\.(?=\\s)");

    /** Before "Issue 7, 11 February 2025" says whose issue that is. */
    private static final Pattern OF_ANOTHER =
            Pattern.compile("(?:statement of applicability|\\bSoA\\b|anwendbarkeit\\w*)[^.;]{0,30}$", FLAGS);

    /**
     * A text in which a value is expected from an offset on.
     *
     * @param before what stands before the label, wherever the value is
     */
    record Place(Passage passage, int from, int to, String before) {
        String text() {
            return passage.text().substring(from, to);
        }

        Quote quote() {
            return new Quote(passage, from, to);
        }
    }

    private Labels() {}

    /** Where values of a label may stand, the nearest first. */
    static List<Place> after(Draft draft, String label) {
        var pattern = Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?<!(?:initial|original|first|erst|erstmals|previous|next) )(?:" + label
                        + ")(?![\\p{L}])\\.?\\s*(?:\\([^)]{1,40}\\)\\s*)?[:：/–—-]?\\s*",
                FLAGS);
        var places = new ArrayList<Place>();
        var blocks = draft.blocks();
        for (var at = 0; at < blocks.size(); at++) {
            var block = blocks.get(at);
            if (block instanceof TableRow row) {
                cells(
                        row,
                        pattern,
                        places,
                        at + 1 < blocks.size()
                                        && blocks.get(at + 1) instanceof TableRow below
                                        && below.table() == row.table()
                                ? below
                                : null);
            } else {
                paragraph(blocks, at, pattern, places);
            }
        }
        return places;
    }

    private static void cells(TableRow row, Pattern pattern, List<Place> places, @Nullable TableRow below) {
        for (var column = 0; column < row.cells().size(); column++) {
            var cell = row.cells().get(column);
            stacked(row, column, pattern, places);
            var matcher = pattern.matcher(cell.text());
            if (!matcher.find() || matcher.start() > 30) {
                continue;
            }
            var before = cell.text().substring(0, matcher.start());
            if (matcher.end() < cell.text().length()) {
                places.add(new Place(cell, matcher.end(), lineEnd(cell, matcher.end()), before));
                if (!isLabelOnly(cell.text().substring(matcher.end()))) {
                    continue;
                }
            }
            for (var next = column + 1; next < row.cells().size(); next++) {
                if (!row.cells().get(next).isBlank()) {
                    places.add(whole(row.cells().get(next), before));
                    break;
                }
            }
            if (below != null) {
                var value = below(row, column, below);
                if (!value.isBlank()) {
                    places.add(whole(value, before));
                }
            }
        }
    }

    /** Labels one below the other in one cell, each a line, with their values at the same heights in another. */
    private static void stacked(TableRow row, int column, Pattern pattern, List<Place> places) {
        var cell = row.cells().get(column);
        var onlyLabels = cell.lines().size() > 1 && cell.text().chars().noneMatch(Character::isDigit);
        for (var line : onlyLabels ? cell.lines() : List.<int[]>of()) {
            var text = cell.text().substring(line[0], line[1]);
            if (pattern.matcher(text).matches()) {
                var value = CellLines.beside(row, column, CellLines.y(cell, line[0]));
                value.ifPresent(quote -> places.add(new Place(quote.passage(), quote.from(), quote.to(), "")));
            }
        }
    }

    /** The value under a label: in its column or, where centred texts made other columns, the one of the same number. */
    private static Passage below(TableRow row, int column, TableRow below) {
        if (!below.cell(column).isBlank()) {
            return below.cells().get(column);
        }
        var labels = row.passages();
        var values = below.passages();
        return labels.size() > 1 && labels.size() == values.size()
                ? values.get(labels.indexOf(row.cells().get(column)))
                : Passage.EMPTY;
    }

    /** The label once more in another language; dates and numbers then stand in the next cell. */
    private static boolean isLabelOnly(String rest) {
        return rest.length() < 50
                && ORDINAL.matcher(rest).replaceAll("").chars().noneMatch(Character::isDigit);
    }

    private static void paragraph(List<Block> blocks, int at, Pattern pattern, List<Place> places) {
        var passage = blocks.get(at).passages().get(0);
        var matcher = pattern.matcher(passage.text());
        while (matcher.find()) {
            var before = passage.text().substring(0, matcher.start());
            if (passage.text().length() - matcher.end() > 1) {
                places.add(new Place(passage, matcher.end(), lineEnd(passage, matcher.end()), before));
            } else if (matcher.start() < 25 && at + 1 < blocks.size()) {
                blocks.get(at + 1).passages().stream().findFirst().ifPresent(next -> places.add(whole(next, before)));
            }
        }
    }

    /** The end of the line, or of the next one where the value begins only there. */
    private static int lineEnd(Passage passage, int from) {
        for (var line : passage.lines()) {
            if (line[1] > from + 1) {
                return line[1];
            }
        }
        return passage.text().length();
    }

    private static Place whole(Passage passage, String before) {
        return new Place(passage, 0, passage.text().length(), before);
    }

    /** The first place whose text begins with a date, and the date. */
    static Optional<Dated> date(Draft draft, String label) {
        for (var place : after(draft, label)) {
            var text = place.passage().text().substring(place.from());
            var dates = draft.dates().dates(text.substring(0, Math.min(60, text.length())));
            if (!dates.isEmpty()
                    && dates.get(0).from() <= 22
                    && !OF_ANOTHER.matcher(place.before()).find()) {
                var found = dates.get(0);
                return Optional.of(new Dated(
                        found, new Quote(place.passage(), Math.max(0, place.from() - 30), place.from() + found.to())));
            }
        }
        return Optional.empty();
    }

    record Dated(FoundDate date, Quote quote) {
        double confidence() {
            return date.sure() ? 0.95 : 0.6;
        }
    }
}
