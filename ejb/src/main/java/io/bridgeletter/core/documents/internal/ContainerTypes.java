package io.bridgeletter.core.documents.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * What lies in a container: two families of formats are only told apart by their entries, and a name can say anything.
 */
final class ContainerTypes {
    private static final String OOXML = "application/vnd.openxmlformats-officedocument.";
    private static final String ODF = "application/vnd.oasis.opendocument.";
    private static final int ENTRIES_LOOKED_AT = 200;
    private static final int OLE_LOOKED_AT = 32 << 20;

    /** Names of streams in the older container, the telling ones first. */
    private static final Map<String, String> OLE = new LinkedHashMap<>();

    static {
        OLE.put("EncryptedPackage", "application/x-tika-ooxml-protected");
        OLE.put("__properties_version1.0", "application/vnd.ms-outlook");
        OLE.put("WordDocument", "application/msword");
        OLE.put("PowerPoint Document", "application/vnd.ms-powerpoint");
        OLE.put("Workbook", "application/vnd.ms-excel");
    }

    private ContainerTypes() {}

    /** The type by what is inside; the detected one where the file is no container or tells nothing. */
    static String refine(Path file, String detected) throws IOException {
        byte[] first;
        try (var stream = Files.newInputStream(file)) {
            first = stream.readNBytes(8);
        }
        if (first.length >= 4 && first[0] == 'P' && first[1] == 'K' && first[2] == 3 && first[3] == 4) {
            return ofZip(file);
        }
        if (first.length == 8 && (first[0] & 0xff) == 0xd0 && (first[1] & 0xff) == 0xcf) {
            return ofOle(file, detected);
        }
        return detected;
    }

    private static String ofZip(Path file) throws IOException {
        try (var zip = new ZipInputStream(new BufferedInputStream(Files.newInputStream(file)), ISO_8859_1)) {
            var looked = 0;
            for (var entry = zip.getNextEntry();
                    entry != null && looked++ < ENTRIES_LOOKED_AT;
                    entry = zip.getNextEntry()) {
                var type = typeBy(entry, zip);
                if (!type.isEmpty()) {
                    return type;
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            return "application/zip"; // broken: whoever reads it will say so
        }
        return "application/zip";
    }

    private static String typeBy(ZipEntry entry, ZipInputStream content) throws IOException {
        return switch (entry.getName()) {
            case "word/document.xml" -> OOXML + "wordprocessingml.document";
            case "xl/workbook.xml", "xl/workbook.bin" -> OOXML + "spreadsheetml.sheet";
            case "ppt/presentation.xml" -> OOXML + "presentationml.presentation";
            case "mimetype" -> {
                var said = new String(content.readNBytes(100), ISO_8859_1).strip();
                yield said.startsWith(ODF) ? said.replaceFirst("-template$", "") : "";
            }
            default -> "";
        };
    }

    private static String ofOle(Path file, String detected) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            var text = new String(stream.readNBytes(OLE_LOOKED_AT), ISO_8859_1);
            for (var kind : OLE.entrySet()) {
                if (text.contains(new String(kind.getKey().getBytes(UTF_16LE), ISO_8859_1))) {
                    return kind.getValue();
                }
            }
        }
        return detected;
    }
}
