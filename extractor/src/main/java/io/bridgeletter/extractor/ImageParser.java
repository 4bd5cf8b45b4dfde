package io.bridgeletter.extractor;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TemporaryResources;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.PagedText;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.XHTMLContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/** An image is a page without text, or several: its text is recognised like that of a scanned page. */
public class ImageParser implements Parser {
    private static final long serialVersionUID = 1L;

    private static final Set<MediaType> TYPES =
            Set.of(MediaType.image("png"), MediaType.image("jpeg"), MediaType.image("tiff"));

    /** The width that every image gets on its page, in points: that of a sheet of paper. */
    private static final double WIDTH = 595;

    private static final int MOST_FRAMES = 1000;

    /** {@inheritDoc} */
    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return TYPES;
    }

    /** {@inheritDoc} */
    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        var task = Task.of(context);
        try (var temporary = new TemporaryResources()) {
            var file = TikaInputStream.get(stream, temporary, metadata).getFile();
            try (var input = new FileImageInputStream(file)) {
                var readers = ImageIO.getImageReaders(input);
                if (!readers.hasNext()) {
                    throw new TikaException("No reader knows this image");
                }
                var reader = readers.next();
                reader.setInput(input);
                if (task.page() > 0) {
                    draw(reader, task);
                } else {
                    describe(reader, new XHTMLContentHandler(handler, metadata), metadata);
                }
                reader.dispose();
            } catch (RuntimeException e) {
                throw new TikaException("The image is broken", e);
            }
        }
    }

    private static void describe(ImageReader reader, XHTMLContentHandler xhtml, Metadata metadata)
            throws IOException, SAXException, TikaException {
        var frames = reader.getNumImages(true);
        if (frames > MOST_FRAMES) {
            throw new TikaException("TooManyPages");
        }
        metadata.set(PagedText.N_PAGES, frames);
        xhtml.startDocument();
        for (var frame = 0; frame < frames; frame++) {
            var height = WIDTH * reader.getHeight(frame) / Math.max(1, reader.getWidth(frame));
            var attributes = new AttributesImpl();
            attributes.addAttribute("", "class", "class", "CDATA", "page");
            attributes.addAttribute(
                    "", "s", "s", "CDATA", RunStripper.number(WIDTH) + " " + RunStripper.number(height));
            xhtml.startElement("div", attributes);
            xhtml.endElement("div");
        }
        xhtml.endDocument();
    }

    /** Skips pixels of an image that is larger than any page needs, instead of unpacking all of them. */
    private static void draw(ImageReader reader, Task task) throws IOException {
        var frame = task.page() - 1;
        var pixels = (double) reader.getWidth(frame) * reader.getHeight(frame);
        var step = (int) Math.ceil(Math.sqrt(pixels / GrayImage.MOST_PIXELS));
        var parameters = reader.getDefaultReadParam();
        parameters.setSourceSubsampling(Math.max(1, step), Math.max(1, step), 0, 0);
        GrayImage.write(reader.read(frame, parameters), task);
    }
}
