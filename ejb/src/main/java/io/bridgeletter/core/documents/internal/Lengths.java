package io.bridgeletter.core.documents.internal;

/** Lengths as the extractor writes them: points with one digit behind the point. A page has hundreds of them. */
final class Lengths {
    private static final int MOST_DIGITS = 14;

    private Lengths() {}

    /** The same as {@link Double#parseDouble(String)}: a tenth of a whole number is rounded as the decimal is. */
    static double read(String written) {
        var end = written.length() - 2;
        if (end < 1 || end > MOST_DIGITS || written.charAt(end) != '.') {
            return Double.parseDouble(written);
        }
        var tenths = 0L;
        for (var at = 0; at < written.length(); at++) {
            var digit = written.charAt(at) - '0';
            if (at == end) {
                continue;
            }
            if (digit < 0 || digit > 9) {
                return Double.parseDouble(written);
            }
            tenths = 10 * tenths + digit;
        }
        return tenths / 10.0;
    }
}
