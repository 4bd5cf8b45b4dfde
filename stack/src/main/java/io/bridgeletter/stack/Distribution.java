package io.bridgeletter.stack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * An unpacked and prepared distribution, in a folder named after everything that went into it. It is prepared in a
 * temporary folder and renamed when it is complete: a folder with the final name is whole, and is never changed.
 */
final class Distribution {
    /** What is done to the unpacked files before they are final. */
    interface Preparation {
        void prepare(Path folder) throws IOException;
    }

    private static final long ABANDONED_MILLIS = 30 * 60_000L;

    private Distribution() {}

    static Path prepared(Path dist, String name, Path archive, List<String> inputs, Preparation preparation) {
        try {
            var folder = dist.resolve(name + "-" + fingerprint(archive, inputs));
            if (Files.isDirectory(folder)) {
                return folder;
            }
            Files.createDirectories(dist);
            var temporary = Files.createTempDirectory(dist, ".unpacking-" + name + "-");
            complete(temporary, archive, preparation);
            rename(temporary, folder);
            return folder;
        } catch (IOException e) {
            throw new StackException("Cannot unpack " + archive.getFileName() + " into " + dist + ": " + e, e);
        }
    }

    /** What killed stacks left half unpacked; young folders may belong to another stack that is still at it. */
    static void removeUnfinished(Path dist) {
        if (!Files.isDirectory(dist)) {
            return;
        }
        try (var unfinished = Files.newDirectoryStream(dist, ".unpacking-*")) {
            for (var folder : unfinished) {
                var age = System.currentTimeMillis()
                        - Files.getLastModifiedTime(folder).toMillis();
                if (age > ABANDONED_MILLIS) {
                    Folders.delete(folder);
                }
            }
        } catch (IOException e) {
            throw new StackException("Cannot clean up " + dist, e);
        }
    }

    private static void complete(Path temporary, Path archive, Preparation preparation) throws IOException {
        try {
            Unpacking.unpack(archive, temporary);
            preparation.prepare(temporary);
        } catch (IOException | RuntimeException e) {
            Folders.delete(temporary);
            throw e;
        }
    }

    private static void rename(Path temporary, Path folder) throws IOException {
        try {
            Files.move(temporary, folder);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException e) {
            Folders.delete(temporary); // another stack was faster, with the same result
        }
    }

    /** Name and size stand for the content of a released artifact; reading 260 MB at each start would cost a second. */
    private static String fingerprint(Path archive, List<String> inputs) throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update((archive.getFileName() + "\n" + Files.size(archive) + "\n").getBytes(UTF_8));
            for (var input : inputs) {
                digest.update((input + "\n").getBytes(UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
