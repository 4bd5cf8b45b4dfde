package io.bridgeletter.core.documents.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.bridgeletter.domain.documents.DocumentText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.PDF;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.ToXMLContentHandler;
import org.xml.sax.SAXException;

/** Reads a file as the forked process does, with the same parsers and settings, but here. */
public final class InProcess {
    private InProcess() {}

    public static DocumentText read(Path file) throws IOException, SAXException, TikaException {
        try (var template = InProcess.class.getResourceAsStream("/extractor/parsers.xml")) {
            if (template == null) {
                throw new IOException("No template");
            }
            var settings = new String(template.readAllBytes(), UTF_8).replace("@BLOBS@", "/tmp");
            var parser = new AutoDetectParser(new TikaConfig(new ByteArrayInputStream(settings.getBytes(UTF_8))));
            var metadata = new Metadata();
            metadata.set(
                    TikaCoreProperties.RESOURCE_NAME_KEY, file.getFileName().toString());
            var handler = new ToXMLContentHandler();
            try (var stream = TikaInputStream.get(file, metadata)) {
                parser.parse(stream, handler, metadata, new ParseContext());
            }
            return new DocumentText(
                    XhtmlReading.read(handler.toString()),
                    ForkedTextExtractor.day(metadata.get(TikaCoreProperties.CREATED)),
                    metadata.get(PDF.DOC_INFO_PRODUCER));
        }
    }
}
