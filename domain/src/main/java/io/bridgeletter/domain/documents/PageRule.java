package io.bridgeletter.domain.documents;

/**
 * A horizontal line that a page draws, for instance between the rows of a table. In points from the upper left corner.
 *
 * @param from its left end
 * @param to its right end
 */
public record PageRule(double y, double from, double to) {
    /** How much of a stretch it underlines, from 0 to 1. */
    public double share(double left, double right) {
        return right <= left ? 0 : Math.max(0, Math.min(to, right) - Math.max(from, left)) / (right - left);
    }
}
