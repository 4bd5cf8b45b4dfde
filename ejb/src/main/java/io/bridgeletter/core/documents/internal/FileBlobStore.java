package io.bridgeletter.core.documents.internal;

import io.bridgeletter.core.documents.BlobStore;
import io.bridgeletter.core.shared.Setting;
import io.bridgeletter.domain.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Contents in the file system: {@code blobs/<tenant>/<first two digits>/<sha-256>}. Written to {@code incoming} first,
 * forced to the disk, then renamed: a name is there with its whole content, or not at all.
 */
@ApplicationScoped
public class FileBlobStore implements BlobStore {
    private static final int BUFFER = 64 * 1024;

    /** {@inheritDoc} */
    @Override
    public Received receive(InputStream content, long limit) throws IOException, TooLarge {
        var incoming = Files.createDirectories(root().resolve("incoming"));
        var temporary = Files.createTempFile(incoming, "upload", ".part");
        try (var file = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
            var digest = sha256();
            var buffer = new byte[BUFFER];
            var size = 0L;
            for (var read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                if (size > limit) {
                    throw new TooLarge();
                }
                digest.update(buffer, 0, read);
                writeAll(file, ByteBuffer.wrap(buffer, 0, read));
            }
            file.force(true);
            return new Received(temporary, size, HexFormat.of().formatHex(digest.digest()));
        } catch (IOException | TooLarge | RuntimeException e) {
            Files.deleteIfExists(temporary);
            throw e;
        }
    }

    /** {@inheritDoc} */
    @Override
    public void keep(TenantId tenant, Received received) throws IOException {
        var blob = blobs().resolve(key(tenant, received.sha256()));
        var folder = Files.createDirectories(blob.getParent());
        Files.move(received.temporary(), blob, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        try (var directory = FileChannel.open(folder, StandardOpenOption.READ)) {
            directory.force(true);
        }
    }

    /** {@inheritDoc} */
    @Override
    public void discard(Received received) {
        try {
            Files.deleteIfExists(received.temporary());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@inheritDoc} */
    @Override
    public InputStream open(TenantId tenant, String sha256) throws IOException {
        return Files.newInputStream(blobs().resolve(key(tenant, sha256)));
    }

    /** {@inheritDoc} */
    @Override
    public String key(TenantId tenant, String sha256) {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("Not a SHA-256 in hexadecimal digits");
        }
        return tenant.value() + "/" + sha256.substring(0, 2) + "/" + sha256;
    }

    /** The folder that keys are relative to. */
    static Path blobs() {
        return root().resolve("blobs");
    }

    static Path root() {
        var folder = Setting.BRIDGELETTER_DATA.value();
        if (folder.isEmpty()) {
            throw new IllegalStateException("Set BRIDGELETTER_DATA to the folder for documents");
        }
        return Path.of(folder).toAbsolutePath();
    }

    private static void writeAll(FileChannel file, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
