package io.bridgeletter.extractor;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TemporaryResources;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.PasswordProvider;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Reads a PDF, or draws one of its pages for text recognition. */
public class PdfTaskParser implements Parser {
    private static final long serialVersionUID = 1L;

    private static final float POINTS_PER_INCH = 72f;
    private static final float DOTS_PER_INCH = 300f;

    private final Parser reader = new PositionedPdfParser();

    /** {@inheritDoc} */
    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return reader.getSupportedTypes(context);
    }

    /** {@inheritDoc} */
    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        var task = Task.of(context);
        if (task.page() > 0) {
            draw(stream, metadata, task);
            return;
        }
        if (task.password() != null) {
            context.set(PasswordProvider.class, ignored -> task.password());
        }
        reader.parse(stream, new PageCounter(handler, metadata, task), metadata, context);
    }

    private static void draw(InputStream stream, Metadata metadata, Task task) throws IOException, TikaException {
        try (var temporary = new TemporaryResources()) {
            var file = TikaInputStream.get(stream, temporary, metadata).getFile();
            try (var document = Loader.loadPDF(
                    new RandomAccessReadBufferedFile(file), task.password() == null ? "" : task.password())) {
                var box = document.getPage(task.page() - 1).getCropBox();
                var scale = Math.min(
                        DOTS_PER_INCH / POINTS_PER_INCH,
                        Math.sqrt(GrayImage.MOST_PIXELS / Math.max(1.0, (double) box.getWidth() * box.getHeight())));
                var renderer = new PDFRenderer(document);
                renderer.setSubsamplingAllowed(true);
                GrayImage.write(renderer.renderImage(task.page() - 1, (float) scale, ImageType.GRAY), task);
            }
        }
    }
}
