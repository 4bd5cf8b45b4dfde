package io.bridgeletter.stack;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** Unpacks a distribution without its one top folder. Scripts lose their mode: the stack starts Java itself. */
final class Unpacking {
    private Unpacking() {}

    static void unpack(Path archive, Path target) throws IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(archive), 1 << 16)) {
            if (archive.toString().endsWith(".zip")) {
                unzip(in, target);
            } else {
                untar(in, target);
            }
        }
    }

    private static void unzip(InputStream in, Path target) throws IOException {
        var zip = new ZipInputStream(in);
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            write(zip, target, entry.getName(), entry.isDirectory());
        }
    }

    private static void untar(InputStream in, Path target) throws IOException {
        var tar = new TarArchiveInputStream(new GZIPInputStream(in, 1 << 16));
        for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            write(tar, target, entry.getName(), entry.isDirectory());
        }
    }

    private static void write(InputStream content, Path target, String name, boolean folder) throws IOException {
        var below = name.substring(name.indexOf('/') + 1);
        var file = target.resolve(below).normalize();
        if (!file.startsWith(target)) {
            throw new IOException("Entry outside of the archive: " + name);
        }
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("Unpacking was stopped");
        }
        if (folder) {
            Files.createDirectories(file);
        } else {
            Files.createDirectories(file.getParent());
            Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
