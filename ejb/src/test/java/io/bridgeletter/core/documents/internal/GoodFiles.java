package io.bridgeletter.core.documents.internal;

import static io.bridgeletter.core.documents.internal.Pdfs.aPdf;
import static io.bridgeletter.core.documents.internal.Zips.anArchive;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** One harmless file of every kind that is accepted. */
final class GoodFiles {
    private GoodFiles() {}

    static byte[] report() throws IOException {
        return Files.readAllBytes(Path.of("src/main/resources/demo/S01_halyard_soc2_t2_qualified.pdf"));
    }

    static Map<String, byte[]> all() throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("report.pdf", report());
        files.put(
                "letter.pdf", aPdf().withText("A letter").withScan("and a scan").bytes());
        files.put("letter.docx", word());
        files.put("list.xlsx", sheet());
        files.put("talk.pptx", slides());
        files.put("text.odt", openDocument());
        files.put("mail.eml", mail());
        files.put("mail.msg", OutlookMail.bytes("The body of it", "letter.txt", "Attached"));
        files.put("page.html", "<html><body><table><tr><td>SOC 2</td></tr></table></body></html>".getBytes(UTF_8));
        files.put("notes.txt", "Plain words about a vendor".getBytes(UTF_8));
        files.put("data.csv", "a;b;c\n1;2;3\n".getBytes(UTF_8));
        files.put("scan.png", Pdfs.picture("png", "Certificate"));
        files.put("scan.jpeg", Pdfs.picture("jpeg", "Certificate"));
        files.put("scan.tiff", Pdfs.picture("tiff", "Certificate"));
        files.put(
                "all.zip",
                anArchive()
                        .with("one.txt", "one")
                        .with("two.pdf", files.get("letter.pdf"))
                        .bytes());
        return files;
    }

    private static byte[] word() throws IOException {
        try (var document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("Dear customer");
            var bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] sheet() throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet("Controls");
            for (var row = 0; row < 50; row++) {
                sheet.createRow(row).createCell(0).setCellValue("CC" + row);
            }
            var bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] slides() throws IOException {
        try (var show = new XMLSlideShow()) {
            show.createSlide().createTextBox().setText("Trust");
            var bytes = new ByteArrayOutputStream();
            show.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] openDocument() {
        return anArchive()
                .with("mimetype", "application/vnd.oasis.opendocument.text")
                .with("content.xml", """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
                        xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>\
                        <text:p>Dear customer</text:p></office:text></office:body></office:document-content>
                        """)
                .bytes();
    }

    private static byte[] mail() {
        return """
                From: a@example.com
                To: b@example.com
                Subject: Our report
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary="cut"

                --cut
                Content-Type: text/plain

                Please find it attached.
                --cut
                Content-Type: text/plain; name="letter.txt"
                Content-Disposition: attachment; filename="letter.txt"

                No material changes.
                --cut--
                """.replace("\n", "\r\n").getBytes(UTF_8);
    }
}
