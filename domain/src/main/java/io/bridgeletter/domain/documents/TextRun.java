package io.bridgeletter.domain.documents;

/**
 * A piece of one line in one size and weight.
 *
 * @param x points from the left edge of the page; with {@code y}, from its upper edge, the upper left corner
 * @param size of the letters, in points
 */
public record TextRun(String text, double x, double y, double width, double height, double size, boolean bold) {
    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }
}
