package io.bridgeletter.core.documents.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Unpacks an archive into nothing before any parser sees it, and counts what really comes out: sizes that an archive
 * states of itself can be lies. Word, Excel, PowerPoint and OpenDocument files are archives, too.
 */
final class ArchiveCheck {
    static final Limits LIMITS = new Limits(10_000, 1L << 30, 3, 200, Duration.ofSeconds(30));

    private static final long RATIO_FROM = 8L << 20;
    private static final long NO_SUM = -1;
    private static final int DECLARATIONS_WITHIN = 64 * 1024;

    private final Limits limits;
    private final byte[] buffer = new byte[64 * 1024];
    private final long start = System.nanoTime();
    private int entries;
    private long inflated;

    private ArchiveCheck(Limits limits) {
        this.limits = limits;
    }

    /**
     * What an archive may hold, its nested ones included.
     *
     * @param depth archives inside each other, the outermost not counted
     * @param ratio of inflated to packed bytes, looked at once an entry has 8 MiB
     */
    record Limits(int entries, long inflated, int depth, int ratio, Duration time) {}

    /**
     * What was found.
     *
     * @param refusal message key of why no parser may see the file
     * @param complete false when the list of entries at the end is missing, or an entry is damaged
     */
    record Finding(@Nullable String refusal, boolean complete) {}

    static Finding look(Path file, Limits limits) throws IOException {
        var check = new ArchiveCheck(limits);
        try {
            return new Finding(null, check.listed(file));
        } catch (Refused e) {
            return new Finding(e.reason, true);
        }
    }

    /**
     * True when the archive has its list of entries, and each unpacks to what the list says; without a list it is read
     * from its beginning, as parsers do.
     */
    private boolean listed(Path file) throws IOException, Refused {
        try (var zip = new ZipFile(file.toFile(), ISO_8859_1)) {
            var whole = true;
            for (var entry : Collections.list(zip.entries())) {
                count();
                whole &= isWhole(zip, entry);
            }
            return whole;
        } catch (IOException | IllegalArgumentException e) {
            if (String.valueOf(e.getMessage()).contains("encrypted")) {
                throw new Refused("document.archiveEncrypted");
            }
        }
        try (var stream = new BufferedInputStream(Files.newInputStream(file))) {
            streamed(stream, 0);
        }
        return false;
    }

    private boolean isWhole(ZipFile zip, ZipEntry entry) throws Refused {
        try (var content = zip.getInputStream(entry)) {
            var sum = inflate(content, entry.getName(), Math.max(1, entry.getCompressedSize()), 0);
            return sum == NO_SUM || entry.getCrc() < 0 || sum == entry.getCrc();
        } catch (IOException e) {
            // broken, or packed in a way that no reader here knows
            checkTime();
            return false;
        }
    }

    private void streamed(InputStream archive, int depth) throws IOException, Refused {
        if (depth > limits.depth()) {
            throw new Refused("document.archiveDepth");
        }
        var zip = new ZipInputStream(archive, ISO_8859_1);
        try {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                count();
                inflate(zip, entry.getName(), Long.MAX_VALUE, depth);
            }
        } catch (IOException | IllegalArgumentException e) {
            // the rest is broken and gives nothing to any reader
            checkTime();
        }
    }

    /** The sum of all bytes, or {@link #NO_SUM} for an archive, whose entries have their own. */
    private long inflate(InputStream content, String name, long packed, int depth) throws IOException, Refused {
        var first = content.readNBytes(buffer, 0, buffer.length);
        take(first, first, packed);
        if (isArchive(first)) {
            nested(first, content, depth);
            return NO_SUM;
        }
        if (first > 0 && name.toLowerCase(Locale.ROOT).matches(".*\\.(xml|rels)")) {
            refuseEntities(first);
        }
        var sum = new CRC32();
        sum.update(buffer, 0, first);
        var size = (long) first;
        for (var read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            size += read;
            take(read, size, packed);
            sum.update(buffer, 0, read);
        }
        return sum.getValue();
    }

    private void nested(int first, InputStream rest, int depth) throws IOException, Refused {
        var beginning = new ByteArrayInputStream(buffer.clone(), 0, first);
        var counted = new Counted(rest);
        streamed(new SequenceInputStream(beginning, counted), depth + 1);
        counted.drain();
    }

    private boolean isArchive(int length) {
        return length > 4 && buffer[0] == 'P' && buffer[1] == 'K' && buffer[2] == 3 && buffer[3] == 4;
    }

    /** No office format needs entities; they are how a small text becomes a huge one, or reads other files. */
    private void refuseEntities(int length) throws Refused {
        if (new String(buffer, 0, Math.min(length, DECLARATIONS_WITHIN), ISO_8859_1).contains("<!ENTITY")) {
            throw new Refused("document.xmlEntities");
        }
    }

    private void count() throws Refused {
        if (++entries > limits.entries()) {
            throw new Refused("document.archiveEntries");
        }
        checkTime();
    }

    private void take(int read, long ofEntry, long packed) throws Refused {
        inflated += Math.max(0, read);
        var bomb = ofEntry > RATIO_FROM && ofEntry / packed > limits.ratio();
        if (bomb || inflated > limits.inflated()) {
            throw new Refused("document.archiveBomb");
        }
        checkTime();
    }

    private void checkTime() throws Refused {
        if (System.nanoTime() - start > limits.time().toNanos()) {
            throw new Refused("document.archiveBomb");
        }
    }

    /** Counts what an inner archive takes from the outer one, and the rest that it leaves. */
    private final class Counted extends InputStream {
        private final InputStream source;
        private @Nullable Refused refused;

        Counted(InputStream source) {
            this.source = source;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            var read = source.read(target, offset, length);
            try {
                take(read, 0, 1);
            } catch (Refused e) {
                refused = e;
                throw new IOException(e);
            }
            return read;
        }

        void drain() throws IOException, Refused {
            try {
                transferTo(OutputStream.nullOutputStream());
            } catch (IOException e) {
                if (refused == null) {
                    throw e;
                }
            }
            if (refused != null) {
                throw refused;
            }
        }
    }

    private static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;
        final String reason;

        Refused(String reason) {
            this.reason = reason;
        }
    }
}
