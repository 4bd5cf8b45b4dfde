package io.bridgeletter.core.documents.internal;

import static io.bridgeletter.core.documents.internal.Zips.anArchive;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileTypesTest {
    private static final String OOXML = "application/vnd.openxmlformats-officedocument.";

    @TempDir
    Path folder;

    @Test
    void knows_office_files_by_what_is_inside_whatever_their_name() throws IOException {
        var word = anArchive().with("[Content_Types].xml", "<Types/>").with("word/document.xml", "<d/>");
        assertThat(type(word.bytes(), "report.zip")).isEqualTo(OOXML + "wordprocessingml.document");
        assertThat(type(anArchive().with("xl/workbook.xml", "<w/>").bytes(), "report.docx"))
                .isEqualTo(OOXML + "spreadsheetml.sheet");
        assertThat(type(
                        anArchive()
                                .with("mimetype", "application/vnd.oasis.opendocument.text")
                                .bytes(),
                        "report"))
                .isEqualTo("application/vnd.oasis.opendocument.text");
    }

    @Test
    void knows_a_plain_archive_that_calls_itself_a_letter() throws IOException {
        assertThat(type(anArchive().with("one.txt", "x").bytes(), "letter.docx"))
                .isEqualTo("application/zip");
    }

    @Test
    void knows_mails_and_old_office_files_by_their_streams() throws IOException {
        assertThat(type(ole("__properties_version1.0"), "mail")).isEqualTo("application/vnd.ms-outlook");
        assertThat(type(ole("WordDocument"), "mail.msg")).isEqualTo("application/msword");
        assertThat(type(ole("EncryptedPackage"), "locked.docx")).isEqualTo("application/x-tika-ooxml-protected");
    }

    @Test
    void does_not_accept_programs_or_other_containers() throws IOException {
        assertThat(FileTypes.accepts(type(ole("SomethingElse"), "x.msi"))).isFalse();
        assertThat(FileTypes.accepts(type(new byte[] {'M', 'Z', 0, 0, 1, 2}, "report.pdf")))
                .isFalse();
        assertThat(FileTypes.accepts("application/gzip")).isFalse();
    }

    @Test
    void sees_that_a_pdf_was_cut_off() throws IOException {
        var whole = Files.readAllBytes(Path.of("src/main/resources/demo/S01_halyard_soc2_t2_qualified.pdf"));
        assertThat(whole(whole)).isTrue();
        assertThat(whole(Arrays.copyOf(whole, 6000))).isFalse();
        assertThat(whole(Arrays.copyOf(whole, whole.length - 10))).isFalse();
    }

    @Test
    void does_not_complain_about_bytes_before_and_after_a_whole_pdf() throws IOException {
        var pdf = Files.readAllBytes(Path.of("src/main/resources/demo/S06_pinecrest_bridge_ok.pdf"));
        var wrapped = new ByteArrayOutputStream();
        wrapped.writeBytes("mail junk\r\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        wrapped.writeBytes(pdf);
        wrapped.writeBytes("\r\n\r\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        assertThat(whole(wrapped.toByteArray())).isTrue();
    }

    private boolean whole(byte[] content) throws IOException {
        return FileEnding.isThere(Files.write(folder.resolve("file.pdf"), content), "application/pdf");
    }

    private String type(byte[] content, String name) throws IOException {
        return FileTypes.detect(Files.write(folder.resolve("content"), content), name);
    }

    private static byte[] ole(String stream) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(
                new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1});
        bytes.writeBytes(new byte[1024]);
        bytes.writeBytes(stream.getBytes(UTF_16LE));
        return bytes.toByteArray();
    }
}
