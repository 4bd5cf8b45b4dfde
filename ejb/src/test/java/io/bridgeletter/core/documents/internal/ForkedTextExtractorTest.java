package io.bridgeletter.core.documents.internal;

import static io.bridgeletter.core.documents.internal.Pdfs.aPdf;
import static io.bridgeletter.core.documents.internal.Zips.anArchive;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.bridgeletter.core.documents.Password;
import io.bridgeletter.core.documents.TextExtractor.Outcome;
import io.bridgeletter.core.documents.TextExtractor.Part;
import io.bridgeletter.domain.documents.TextRun;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** Every kind of file, read as the server reads it: in a forked process. */
class ForkedTextExtractorTest {
    private static final Path REPORT = Path.of("src/main/resources/demo/S01_halyard_soc2_t2_qualified.pdf");
    private static ForkedReading reading;

    @BeforeAll
    static void fork(@TempDir Path folder) throws IOException {
        // else it works in a folder of all users of the machine, which belongs to the first of them
        TempFile.setTempFileCreationStrategy(new DefaultTempFileCreationStrategy(
                Files.createDirectories(folder.resolve("office")).toFile()));
        reading = new ForkedReading(folder, 60);
    }

    @AfterAll
    static void stop() throws IOException {
        reading.close();
    }

    @Test
    void reads_a_report_without_a_warning() throws IOException {
        var text = text("report.pdf", Files.readAllBytes(REPORT));
        assertThat(text.warning()).isNull();
        assertThat(letters(text)).contains("Halyard");
    }

    @Test
    void says_that_a_report_was_cut_off_and_reads_what_is_left() throws IOException {
        var text = text("report.pdf", Arrays.copyOf(Files.readAllBytes(REPORT), 6000));
        assertThat(text.warning()).isEqualTo("document.cutOff");
        assertThat(letters(text)).isNotBlank();
    }

    @Test
    void says_that_nothing_is_left_of_a_report() throws IOException {
        assertThat(reading.read("report.pdf", Arrays.copyOf(Files.readAllBytes(REPORT), 200)))
                .isEqualTo(new Outcome.Unreadable("document.cutOffUnreadable"));
    }

    @Test
    void reads_a_report_that_is_locked_against_copying() throws IOException {
        var locked = aPdf().withText("Nothing but prose").lockedAgainstCopying().bytes();
        assertThat(letters(text("locked.pdf", locked))).contains("Nothing but prose");
    }

    @Test
    void asks_for_the_password_of_a_locked_report_and_opens_it_with_that_only() throws IOException {
        var locked = aPdf().withText("Behind a lock").locked("geheim").bytes();
        assertThat(reading.read("locked.pdf", locked)).isEqualTo(new Outcome.Unreadable(ReadingSteps.LOCKED));
        assertThat(reading.read("locked.pdf", locked, new Password("wrong")))
                .isEqualTo(new Outcome.Unreadable(ReadingSteps.LOCKED));
        assertThat(letters((Outcome.Text) reading.read("locked.pdf", locked, new Password("geheim"))))
                .contains("Behind a lock");
        assertThat(logged()).doesNotContain("geheim");
    }

    @Test
    void asks_for_the_password_of_a_locked_office_file() throws Exception {
        var locked = lockedWord("geheim");
        assertThat(reading.read("letter.docx", locked)).isEqualTo(new Outcome.Unreadable(ReadingSteps.LOCKED));
        assertThat(letters((Outcome.Text) reading.read("letter.docx", locked, new Password("geheim"))))
                .contains("Dear customer");
    }

    @Test
    void says_what_to_do_with_a_form_that_only_adobe_can_show() throws IOException {
        var form = aPdf().withText("Please wait...").withForm().bytes();
        assertThat(reading.read("form.pdf", form)).isEqualTo(new Outcome.Unreadable("document.xfaForm"));
    }

    @Test
    void takes_the_attachments_of_a_mail_as_parts() throws IOException {
        var mail = """
                From: a@example.com
                To: b@example.com
                Subject: Our report
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary="cut"

                --cut
                Content-Type: text/plain

                Please find the bridge letter attached.
                --cut
                Content-Type: text/plain; name="letter.txt"
                Content-Disposition: attachment; filename="letter.txt"

                No material changes.
                --cut--
                """.replace("\n", "\r\n");
        var source = reading.store("mail.eml", mail.getBytes(UTF_8), null);
        assertThat(source.mediaType()).isEqualTo("message/rfc822");
        try (var work = WorkFolder.create()) {
            var text = (Outcome.Text) reading.extractor.extract(source, work.path());
            assertThat(letters(text)).contains("bridge letter attached").doesNotContain("material changes");
            assertThat(text.parts()).extracting(Part::fileName).containsExactly("letter.txt");
            assertThat(text.parts().get(0).content()).content(UTF_8).contains("No material changes.");
        }
    }

    @Test
    void takes_the_attachments_of_an_outlook_mail_as_parts() throws IOException {
        var source = reading.store("mail.msg", OutlookMail.bytes("The body", "letter.txt", "Attached"), null);
        assertThat(source.mediaType()).isEqualTo("application/vnd.ms-outlook");
        try (var work = WorkFolder.create()) {
            var text = (Outcome.Text) reading.extractor.extract(source, work.path());
            assertThat(letters(text)).contains("The body");
            assertThat(text.parts()).extracting(Part::fileName).containsExactly("letter.txt");
            assertThat(text.parts().get(0).content()).content(UTF_8).isEqualTo("Attached");
        }
    }

    @Test
    void takes_the_entries_of_an_archive_as_parts() throws IOException {
        var archive = anArchive()
                .with("2026/report.txt", "one")
                .with("__MACOSX/._report.txt", "junk")
                .with("2026/letter.txt", "two")
                .bytes();
        assertThat(text("evidence.zip", archive).parts())
                .extracting(Part::fileName)
                .containsExactly("2026/report.txt", "2026/letter.txt");
    }

    @Test
    void refuses_a_bomb_before_any_parser_sees_it() throws IOException {
        assertThat(reading.read("bomb.zip", anArchive().withZeros("zeros", 30).bytes()))
                .isEqualTo(new Outcome.Refused("document.archiveBomb"));
    }

    @Test
    void reads_office_and_web_files() throws IOException {
        var word = anArchive()
                .with("[Content_Types].xml", CONTENT_TYPES)
                .with("_rels/.rels", RELATIONS)
                .with("word/document.xml", WORD)
                .bytes();
        assertThat(letters(text("letter.docx", word))).contains("Dear customer");
        assertThat(letters(text("page.html", "<html><body><h1>Trust</h1><p>SOC 2</p></body></html>".getBytes(UTF_8))))
                .contains("SOC 2");
        assertThat(letters(text("notes.txt", "Plain words".getBytes(UTF_8)))).contains("Plain words");
    }

    @Test
    @EnabledIf("tesseractIsThere")
    void recognises_the_text_of_a_scanned_page_and_where_it_stands() throws Exception {
        var scan = aPdf().withText("A first page with enough letters on it")
                .withScan("Independent auditor's report", "Halyard Routing, Inc.")
                .bytes();
        var source = reading.store("scan.pdf", scan, null);
        try (var work = WorkFolder.create()) {
            var result = reading.recogniser.recognise(source, 2, work.path());
            assertThat(result.failed()).isFalse();
            assertThat(result.runs())
                    .extracting(TextRun::text)
                    .containsExactly("Independent auditor's report", "Halyard Routing, Inc.");
            var first = result.runs().get(0);
            assertThat(first.x()).isBetween(0.08, 0.12);
            assertThat(first.y()).isBetween(0.09, 0.12);
            assertThat(first.size() * 842).isBetween(12.0, 20.0);
        }
    }

    @Test
    @EnabledIf("tesseractIsThere")
    void recognises_the_text_of_images() throws Exception {
        for (var format : new String[] {"png", "jpeg", "tiff"}) {
            var source = reading.store("page." + format, Pdfs.picture(format, "Certificate of registration"), null);
            assertThat(letters((Outcome.Text) reading.read("page." + format, Pdfs.picture(format, "x"))))
                    .isEmpty();
            try (var work = WorkFolder.create()) {
                assertThat(reading.recogniser.recognise(source, 1, work.path()).runs())
                        .as(format)
                        .extracting(TextRun::text)
                        .containsExactly("Certificate of registration");
            }
        }
    }

    static boolean tesseractIsThere() {
        return new Tesseract().isThere();
    }

    private static Outcome.Text text(String name, byte[] content) throws IOException {
        var outcome = reading.read(name, content);
        assertThat(outcome).isInstanceOf(Outcome.Text.class);
        return (Outcome.Text) outcome;
    }

    private static String letters(Outcome.Text text) {
        return text.text().pages().stream()
                .flatMap(page -> page.runs().stream())
                .map(TextRun::text)
                .collect(Collectors.joining("\n"));
    }

    private static String logged() throws IOException {
        var all = new StringBuilder();
        try (var files = Files.walk(reading.log())) {
            for (var file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                all.append(new String(Files.readAllBytes(file), UTF_8));
            }
        }
        return all.toString();
    }

    private static byte[] lockedWord(String password) throws Exception {
        var word = anArchive()
                .with("[Content_Types].xml", CONTENT_TYPES)
                .with("_rels/.rels", RELATIONS)
                .with("word/document.xml", WORD)
                .bytes();
        var bytes = new ByteArrayOutputStream();
        try (var files = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword(password);
            try (var stream = encryptor.getDataStream(files)) {
                stream.write(word);
            }
            files.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }

    private static final String CONTENT_TYPES = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" \
            ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override \
            PartName="/word/document.xml" ContentType=\
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>
            """;

    private static final String RELATIONS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" \
            Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" \
            Target="word/document.xml"/></Relationships>
            """;

    private static final String WORD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r>\
            <w:t>Dear customer</w:t></w:r></w:p></w:body></w:document>
            """;
}
