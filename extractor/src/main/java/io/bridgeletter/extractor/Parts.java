package io.bridgeletter.extractor;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Lays attachments beside each other in the task's folder, as {@code <number>.part} with the name in {@code
 * <number>.name}. Nothing of them is parsed here.
 */
final class Parts implements EmbeddedDocumentExtractor {
    private static final int MOST_PARTS = 500;
    private static final long MOST_BYTES = 1L << 30;

    /** Smaller pictures that belong to a text are logos and signatures. */
    private static final int SMALL_PICTURE = 60_000;

    private final Task task;
    private final byte[] buffer = new byte[64 * 1024];
    private int parts;
    private long bytes;

    Parts(Task task) {
        this.task = task;
    }

    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
        return task.out() != null;
    }

    @Override
    public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml)
            throws SAXException, IOException {
        if (task.out() == null || ++parts > MOST_PARTS) {
            throw new SAXException("TooManyParts");
        }
        var file = task.out().resolve(parts + ".part");
        var size = copy(stream, file);
        if (size == 0 || (size < SMALL_PICTURE && isInlinePicture(metadata))) {
            Files.delete(file);
            return;
        }
        var name = metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY);
        Files.writeString(
                task.out().resolve(parts + ".name"), name == null ? "" : name.replaceAll("[\\r\\n]+", " "), UTF_8);
    }

    private static boolean isInlinePicture(Metadata metadata) {
        var type = String.valueOf(metadata.get(Metadata.CONTENT_TYPE));
        return type.startsWith("image/")
                && ("INLINE".equals(metadata.get(TikaCoreProperties.EMBEDDED_RESOURCE_TYPE))
                        || String.valueOf(metadata.get("Content-Disposition")).startsWith("inline"));
    }

    private long copy(InputStream stream, Path file) throws IOException, SAXException {
        var size = 0L;
        try (var target = Files.newOutputStream(file)) {
            for (var read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
                size += read;
                bytes += read;
                if (bytes > MOST_BYTES) {
                    throw new SAXException("TooManyParts");
                }
                target.write(buffer, 0, read);
            }
        }
        return size;
    }
}
