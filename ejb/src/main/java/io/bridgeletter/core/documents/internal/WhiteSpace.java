package io.bridgeletter.core.documents.internal;

/** What stands between words: in files it is of many kinds, in the text that is read of one. */
final class WhiteSpace {
    private WhiteSpace() {}

    /** One space for each run of white space. PostgreSQL stores no zero characters, and files do contain them. */
    static String clean(String text) {
        if (isClean(text)) {
            return text;
        }
        var cleaned = new StringBuilder(text.length());
        var space = false;
        for (var at = 0; at < text.length(); at++) {
            var letter = text.charAt(at);
            if (letter == 0 || letter == '\u00a0' || Character.isWhitespace(letter)) {
                space = !cleaned.isEmpty();
            } else {
                if (space) {
                    cleaned.append(' ');
                    space = false;
                }
                cleaned.append(letter);
            }
        }
        return cleaned.toString();
    }

    /** As nearly all that a PDF shows. */
    private static boolean isClean(String text) {
        var space = true;
        for (var at = 0; at < text.length(); at++) {
            var letter = text.charAt(at);
            if (letter < ' ' || letter > '~' || (space && letter == ' ')) {
                return false;
            }
            space = letter == ' ';
        }
        return !space;
    }
}
