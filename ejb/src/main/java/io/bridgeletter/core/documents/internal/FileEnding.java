package io.bridgeletter.core.documents.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * Whether a file has its end. Parsers repair what was cut off and say nothing, so that a report without its last twenty
 * pages would look like a whole one.
 */
final class FileEnding {
    private static final int TAIL = 2048;
    private static final int HEAD = 2048;
    private static final Pattern START = Pattern.compile("startxref\\s+(\\d+)\\s+%%EOF");
    private static final Pattern LINEARIZED = Pattern.compile("/Linearized\\b[^>]*?/L\\s+(\\d+)");
    private static final Pattern CROSS_REFERENCE = Pattern.compile("^\\s*(xref|\\d+\\s+\\d+\\s+obj)");

    private FileEnding() {}

    /** False only when the file surely lacks something; types without an end of their own are complete. */
    static boolean isThere(Path file, String mediaType) throws IOException {
        try (var content = new RandomAccessFile(file.toFile(), "r")) {
            return switch (mediaType) {
                case "application/pdf" -> pdf(content);
                case "image/png" -> text(content, content.length() - TAIL, TAIL).contains("IEND");
                case "image/jpeg" ->
                    text(content, content.length() - TAIL, TAIL).contains("\u00ff\u00d9");
                default -> true;
            };
        }
    }

    /** The last lines lead to the table of objects, and a file that states its length has it. */
    private static boolean pdf(RandomAccessFile content) throws IOException {
        var head = text(content, 0, HEAD);
        var stated = LINEARIZED.matcher(head);
        if (stated.find() && number(stated.group(1)) > content.length()) {
            return false;
        }
        var found = START.matcher(text(content, content.length() - TAIL, TAIL));
        var table = -1L;
        while (found.find()) {
            table = number(found.group(1));
        }
        if (table < 0) {
            return false;
        }
        // offsets count from the header, which may stand after foreign bytes
        var shift = Math.max(0, head.indexOf("%PDF-"));
        return CROSS_REFERENCE.matcher(text(content, table + shift, 40)).find()
                || CROSS_REFERENCE.matcher(text(content, table, 40)).find();
    }

    private static long number(String digits) {
        return digits.length() > 15 ? Long.MAX_VALUE / 2 : Long.parseLong(digits);
    }

    private static String text(RandomAccessFile content, long from, int length) throws IOException {
        if (from > content.length()) {
            return "";
        }
        content.seek(Math.max(0, from));
        var bytes = new byte[(int) Math.min(length, content.length() - content.getFilePointer())];
        content.readFully(bytes);
        return new String(bytes, ISO_8859_1);
    }
}
