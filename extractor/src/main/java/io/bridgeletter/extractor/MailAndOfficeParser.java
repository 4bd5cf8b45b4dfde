package io.bridgeletter.extractor;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.PasswordProvider;
import org.apache.tika.parser.mail.RFC822Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Mails, whose attachments become documents of their own, and the office files that can be locked. */
public class MailAndOfficeParser implements Parser {
    private static final long serialVersionUID = 1L;

    private static final MediaType MAIL = MediaType.parse("message/rfc822");
    private static final MediaType OUTLOOK = MediaType.application("vnd.ms-outlook");
    private static final Set<MediaType> TYPES = Set.of(
            MAIL,
            OUTLOOK,
            MediaType.application("x-tika-msoffice"),
            MediaType.application("x-tika-ooxml-protected"),
            MediaType.application("msword"),
            MediaType.application("vnd.ms-excel"),
            MediaType.application("vnd.ms-powerpoint"));

    private final Parser mail = new RFC822Parser();
    private final Parser office = new OfficeParser();

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
        if (task.password() != null) {
            context.set(PasswordProvider.class, ignored -> task.password());
        }
        var type = String.valueOf(metadata.get(Metadata.CONTENT_TYPE));
        context.set(EmbeddedDocumentExtractor.class, new Parts(task));
        (type.startsWith(MAIL.toString()) ? mail : office).parse(stream, handler, metadata, context);
    }
}
