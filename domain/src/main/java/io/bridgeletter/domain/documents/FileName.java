package io.bridgeletter.domain.documents;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/**
 * A file name that is safe to show, to log and to offer for download, made from whatever a sender wrote.
 *
 * <p>It has no path, no control or invisible character, no bidirectional override that would hide the real extension,
 * at most {@link #MAX_LENGTH} characters, and the extension that was sent. It is for display: blobs are stored under
 * their hash, never under a name.
 */
public record FileName(String value) {
    public static final int MAX_LENGTH = 120;
    private static final int MAX_EXTENSION = 12;
    private static final String INVISIBLE = "[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]";
    private static final String UNNAMED = "document";
    private static final Set<String> RESERVED = Set.of(
            "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt1",
            "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

    public FileName {
        value = safe(value);
    }

    /** Letters after the last dot in lower case, without the dot; empty when there are none. */
    public String extension() {
        return extensionOf(value).toLowerCase(Locale.ROOT);
    }

    private static String safe(String sent) {
        String visible = Normalizer.normalize(sent.replaceAll(INVISIBLE, ""), Normalizer.Form.NFC)
                .replaceAll(INVISIBLE, "");
        String last = visible.substring(Math.max(visible.lastIndexOf('/'), visible.lastIndexOf('\\')) + 1);
        String clean = last.replaceAll("[<>:\"|?*]", "_")
                .replaceAll("\\p{Z}+", " ")
                .replaceAll("[ .]+$", "")
                .strip();
        String extension = extensionOf(clean);
        String dotted = extension.isEmpty() ? "" : "." + extension;
        String stem = clean.substring(0, clean.length() - dotted.length()).replaceAll("^[ .]+|[ .]+$", "");
        return shorten(renameReserved(stem.isEmpty() ? UNNAMED : stem), MAX_LENGTH - dotted.length()) + dotted;
    }

    /** Windows cannot store such names, whatever their extension: "con.tar.gz" is one, too. */
    private static String renameReserved(String stem) {
        String device = stem.replaceFirst("\\..*$", "").strip().toLowerCase(Locale.ROOT);
        return RESERVED.contains(device) ? "_" + stem : stem;
    }

    /** Never cuts a character of two code units in halves. */
    private static String shorten(String stem, int length) {
        if (stem.length() <= length) {
            return stem;
        }
        int end = Character.isHighSurrogate(stem.charAt(length - 1)) ? length - 1 : length;
        return stem.substring(0, end).replaceAll("[ .]+$", "");
    }

    private static String extensionOf(String name) {
        int dot = name.lastIndexOf('.');
        String tail = name.substring(dot + 1);
        boolean plain = dot >= 0 && tail.length() <= MAX_EXTENSION && tail.matches("[A-Za-z0-9]+");
        return plain ? tail : "";
    }
}
