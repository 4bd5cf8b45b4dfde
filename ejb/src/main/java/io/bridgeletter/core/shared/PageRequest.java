package io.bridgeletter.core.shared;

/** Which rows of a list are wanted: from offset {@code first} on, at most {@code size} (1 to 200) of them. */
public record PageRequest(int first, int size) {
    private static final int MOST = 200;

    public PageRequest {
        if (first < 0 || size < 1) {
            throw new InvalidInputException("page", "input.page");
        }
        size = Math.min(size, MOST);
    }

    /** The page with this number, counted from 0. */
    public static PageRequest ofPage(int number, int size) {
        if (size < 1 || size > MOST) {
            throw new InvalidInputException("size", "input.size", MOST);
        }
        if (number < 0 || (long) number * size > Integer.MAX_VALUE) {
            throw new InvalidInputException("page", "input.page");
        }
        return new PageRequest(number * size, size);
    }

    public int number() {
        return first / size;
    }
}
