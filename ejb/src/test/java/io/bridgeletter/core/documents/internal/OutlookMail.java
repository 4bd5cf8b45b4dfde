package io.bridgeletter.core.documents.internal;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** The least that Outlook would call a mail: a class, a body, and one attachment. */
final class OutlookMail {
    private OutlookMail() {}

    static byte[] bytes(String body, String attachmentName, String attachment) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var files = new POIFSFileSystem()) {
            var root = files.getRoot();
            put(root, "__properties_version1.0", new byte[32]);
            text(root, "001A", "IPM.Note");
            text(root, "1000", body);
            var inner = root.createDirectory("__attach_version1.0_#00000000");
            put(inner, "__properties_version1.0", new byte[8]);
            text(inner, "3707", attachmentName);
            put(inner, "__substg1.0_37010102", attachment.getBytes(UTF_8));
            root.createDirectory("__nameid_version1.0");
            files.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }

    private static void text(DirectoryEntry folder, String property, String value) throws IOException {
        put(folder, "__substg1.0_" + property + "001F", value.getBytes(UTF_16LE));
    }

    private static void put(DirectoryEntry folder, String name, byte[] content) throws IOException {
        folder.createDocument(name, new ByteArrayInputStream(content));
    }
}
