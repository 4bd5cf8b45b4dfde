package io.bridgeletter.extractor;

import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneOffset;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TemporaryResources;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.PDF;
import org.apache.tika.metadata.PagedText;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.PasswordProvider;
import org.apache.tika.sax.XHTMLContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Reads a PDF into pages of runs: pieces of text with their place on the page. Tika's own parser gives the order of the
 * text only, and that is not enough for columns, tables and footnote marks. Forms are read as they print; scripts,
 * attachments and XFA are left alone.
 */
public class PositionedPdfParser implements Parser {
    private static final long serialVersionUID = 1L;

    private static final Set<MediaType> TYPES = Set.of(MediaType.application("pdf"));

    /** {@inheritDoc} */
    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return TYPES;
    }

    /** {@inheritDoc} */
    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        try (var temporary = new TemporaryResources()) {
            var file = TikaInputStream.get(stream, temporary, metadata).getFile();
            try (var document = Loader.loadPDF(new RandomAccessReadBufferedFile(file), password(metadata, context))) {
                document.setAllSecurityToBeRemoved(true);
                describe(document, metadata);
                flattenForms(document);
                var xhtml = new XHTMLContentHandler(handler, metadata);
                xhtml.startDocument();
                new RunStripper(xhtml).strip(document);
                xhtml.endDocument();
            }
        } catch (InvalidPasswordException e) {
            throw new EncryptedDocumentException(e);
        }
    }

    /** An empty one opens what is only locked against copying and printing. */
    private static String password(Metadata metadata, ParseContext context) {
        var provider = context.get(PasswordProvider.class);
        var given = provider == null ? null : provider.getPassword(metadata);
        return given == null ? "" : given;
    }

    private static void describe(PDDocument document, Metadata metadata) {
        metadata.set(PDF.IS_ENCRYPTED, document.isEncrypted());
        metadata.set(PagedText.N_PAGES, document.getNumberOfPages());
        // what such a form shows is made by a program when it is opened; its pages only say "please wait"
        metadata.set(
                PDF.HAS_XFA,
                String.valueOf(document.getDocumentCatalog().getCOSObject().getBoolean("NeedsRendering", false)));
        var information = document.getDocumentInformation();
        var created = information.getCreationDate();
        if (created != null) {
            metadata.set(
                    TikaCoreProperties.CREATED,
                    created.toInstant().atZone(ZoneOffset.UTC).toLocalDate().toString());
        }
        if (information.getProducer() != null) {
            metadata.set(PDF.DOC_INFO_PRODUCER, information.getProducer());
        }
    }

    /** Names and dates of electronic signatures often stand in form fields, which are not part of a page's content. */
    private static void flattenForms(PDDocument document) {
        try {
            var form = document.getDocumentCatalog().getAcroForm(null);
            if (form != null && !form.getFields().isEmpty()) {
                form.flatten();
            }
        } catch (IOException | RuntimeException e) {
            // a broken form must not cost the text of the pages
            document.getDocumentCatalog().setAcroForm(null);
        }
    }
}
