package io.bridgeletter.core.documents.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Builds archives for tests. */
final class Zips {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes);

    static Zips anArchive() {
        return new Zips();
    }

    Zips with(String name, String content) {
        return with(name, content.getBytes(UTF_8));
    }

    Zips with(String name, byte[] content) {
        try {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Zeros, which pack about a thousand to one. */
    Zips withZeros(String name, int mebibytes) {
        try {
            zip.putNextEntry(new ZipEntry(name));
            for (var written = 0; written < mebibytes; written++) {
                zip.write(new byte[1 << 20]);
            }
            zip.closeEntry();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes() {
        try {
            zip.close();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
