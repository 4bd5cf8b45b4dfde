package io.bridgeletter.core.documents.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.bridgeletter.domain.documents.TextRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.tika.exception.TikaException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;

/** Word files whose changes nobody has accepted yet. */
class WordChangesTest {
    private static final Map<String, String> PARTS =
            Map.of("[Content_Types].xml", """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
              <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
              <Override PartName="/word/document.xml"
                ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
            </Types>
            """, "_rels/.rels", """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
              <Relationship Id="r1" Target="word/document.xml"
                Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/>
            </Relationships>
            """, "word/document.xml", """
            <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p>
              <w:r><w:t xml:space="preserve">Told within </w:t></w:r>
              <w:del w:id="1" w:author="A"><w:r><w:delText>forty-eight (48) hours</w:delText></w:r></w:del>
              <w:ins w:id="2" w:author="A"><w:r><w:t>72 hours</w:t></w:r></w:ins>
              <w:r><w:t xml:space="preserve"> after it is known.</w:t></w:r>
            </w:p></w:body></w:document>
            """);

    @Test
    void what_is_struck_out_is_not_read_and_what_is_put_in_is(@TempDir Path folder)
            throws IOException, SAXException, TikaException {
        var file = folder.resolve("agreement.docx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : PARTS.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
                                + part.getValue().strip())
                        .getBytes(UTF_8));
                zip.closeEntry();
            }
        }

        var text = InProcess.read(file).pages().stream()
                .flatMap(page -> page.runs().stream())
                .map(TextRun::text)
                .collect(Collectors.joining(" "));

        assertThat(text).contains("Told within 72 hours after it is known.").doesNotContain("48");
    }
}
