package io.bridgeletter.core.documents.internal;

import static io.bridgeletter.core.documents.internal.Zips.anArchive;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.bridgeletter.core.documents.internal.HostileFiles.Hostile;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Known ways to hurt whoever reads a file, each made small. */
final class Attacks {
    private static final String LAUGHS = "<!DOCTYPE l [<!ENTITY a \"ha\">"
            + IntStream.rangeClosed('b', 'k')
                    .mapToObj(letter ->
                            "<!ENTITY " + (char) letter + " \"" + ("&" + (char) (letter - 1) + ";").repeat(10) + "\">")
                    .collect(Collectors.joining())
            + "]>";

    private static final String FOREIGN = "<!DOCTYPE l [<!ENTITY k SYSTEM \"file:///etc/passwd\">]>";

    private Attacks() {}

    static List<Supplier<Hostile>> all() {
        return List.of(
                () -> of(
                        "zip bomb",
                        "bomb.zip",
                        anArchive().withZeros("zeros", 60).bytes()),
                () -> of(
                        "zip bomb",
                        "bomb.docx",
                        anArchive().withZeros("word/document.xml", 60).bytes()),
                () -> of(
                        "zip bomb",
                        "bomb.xlsx",
                        anArchive().withZeros("xl/workbook.xml", 60).bytes()),
                () -> of("many entries", "many.zip", many(20_000)),
                () -> of("nested zips", "nested.zip", nested(12)),
                () -> of("nested zips", "wide.zip", wide()),
                () -> of("billion laughs", "laughs.docx", word(LAUGHS.getBytes(UTF_8))),
                () -> of("billion laughs", "laughs16.docx", word(xml(LAUGHS).getBytes(UTF_16))),
                () -> of(
                        "billion laughs", "laughs.odt", openDocument(xml(LAUGHS).getBytes(UTF_16))),
                () -> of(
                        "billion laughs",
                        "laughs.html",
                        ("<?xml version=\"1.0\"?>" + LAUGHS + "<html><body>&k;</body></html>").getBytes(UTF_8)),
                () -> of("external entity", "xxe.docx", word((FOREIGN + "<x>&k;</x>").getBytes(UTF_8))),
                () -> of("external entity", "xxe16.docx", word(xml(FOREIGN).getBytes(UTF_16))),
                () -> of("external entity", "xxe.odt", openDocument(xml(FOREIGN).getBytes(UTF_16))),
                () -> of(
                        "external entity",
                        "xxe.xhtml",
                        (FOREIGN + "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body>&k;</body></html>")
                                .getBytes(UTF_8)),
                () -> of("loop", "kids.pdf", pdf("<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>")),
                () -> of("loop", "prev.pdf", prevLoop()),
                () -> of(
                        "loop",
                        "form.pdf",
                        drawing(
                                "/F Do",
                                "<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F 5 0 R>>>>/Length 5>>stream\n/F Do\nendstream")),
                () -> of("loop", "forms.pdf", formsOfForms()),
                () -> of("loop", "sectors.msg", sectorLoop()),
                () -> of("full memory", "memory.pdf", inflating(700)),
                () -> of("huge page count", "count.pdf", pdf("<</Type/Pages/Kids[3 0 R]/Count 2147483647>>")),
                () -> of("huge page count", "pages.pdf", sharedPages()),
                () -> of(
                        "deep nesting",
                        "arrays.pdf",
                        pdf("<</Type/Pages/Kids[3 0 R]/Count 1/X " + "[".repeat(200_000) + "]".repeat(200_000) + ">>")),
                () -> of("deep nesting", "deep.html", ("<html><body>" + "<div>".repeat(200_000) + "x").getBytes(UTF_8)),
                () -> of("deep nesting", "deep.docx", word(("<w:p>".repeat(100_000) + "x").getBytes(UTF_8))),
                () -> of("deep nesting", "deep.eml", nestedMail(3000)),
                () -> of("many parts", "many.eml", manyParts(20_000)),
                () -> of("image bomb", "huge.png", hugePng(60_000, 60_000)),
                () -> of("image bomb", "negative.png", hugePng(-1, 5)),
                () -> of(
                        "form for Adobe only",
                        "form.pdf",
                        Pdfs.aPdf().withText("Please wait...").withForm().bytes()),
                () -> of(
                        "locked",
                        "locked.pdf",
                        Pdfs.aPdf().withText("x").locked("secret").bytes()),
                () -> of("wrong extension", "program.pdf", new byte[] {'M', 'Z', 0, 0, 1}),
                () -> of(
                        "wrong extension", "zip.png", anArchive().with("a", "b").bytes()),
                () -> of("only a beginning", "head.pdf", "%PDF-1.7\n".getBytes(ISO_8859_1)),
                () -> of("long line", "line.txt", "x".repeat(5_000_000).getBytes(UTF_8)),
                () -> of("long line", "line.html", ("<p>" + "x ".repeat(3_000_000)).getBytes(UTF_8)));
    }

    private static Hostile of(String kind, String name, byte[] content) {
        return new Hostile(kind, name, content);
    }

    private static String xml(String declaration) {
        return "<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + declaration + "<l>&k;</l>";
    }

    private static byte[] word(byte[] document) {
        return anArchive()
                .with(
                        "[Content_Types].xml",
                        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                                + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument"
                                + ".wordprocessingml.document.main+xml\"/></Types>")
                .with(
                        "_rels/.rels",
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                                + "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                                + "officeDocument\" Target=\"word/document.xml\"/></Relationships>")
                .with("word/document.xml", document)
                .bytes();
    }

    private static byte[] openDocument(byte[] content) {
        return anArchive()
                .with("mimetype", "application/vnd.oasis.opendocument.text")
                .with("content.xml", content)
                .bytes();
    }

    private static byte[] many(int entries) {
        var archive = anArchive();
        IntStream.range(0, entries).forEach(entry -> archive.with("e" + entry, "x"));
        return archive.bytes();
    }

    private static byte[] nested(int levels) {
        var archive = anArchive().with("core.txt", "x").bytes();
        for (var level = 0; level < levels; level++) {
            archive = anArchive().with("level.zip", archive).bytes();
        }
        return archive;
    }

    /** Three levels of fifteen zero files each: a few kilobytes that become gigabytes. */
    private static byte[] wide() {
        var inner = anArchive().withZeros("zeros", 7).bytes();
        for (var level = 0; level < 2; level++) {
            var outer = anArchive();
            for (var entry = 0; entry < 15; entry++) {
                outer.with("l" + entry + ".zip", inner);
            }
            inner = outer.bytes();
        }
        return inner;
    }

    /** One page under a tree of pages that is given. */
    private static byte[] pdf(String pages) {
        return objects("<</Type/Catalog/Pages 2 0 R>>", pages, "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>");
    }

    private static byte[] drawing(String stream, String form) {
        return objects(
                "<</Type/Catalog/Pages 2 0 R>>",
                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</XObject<</F 5 0 R>>>>>>",
                "<</Length " + stream.length() + ">>stream\n" + stream + "\nendstream",
                form);
    }

    /** Each form draws the next one twenty times: twenty to the power of twelve at the end. */
    private static byte[] formsOfForms() {
        var stream = "/F Do ".repeat(20);
        var bodies = new String[17];
        bodies[0] = "<</Type/Catalog/Pages 2 0 R>>";
        bodies[1] = "<</Type/Pages/Kids[3 0 R]/Count 1>>";
        bodies[2] =
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</XObject<</F 5 0 R>>>>>>";
        bodies[3] = "<</Length " + stream.length() + ">>stream\n" + stream + "\nendstream";
        for (var form = 4; form < bodies.length; form++) {
            bodies[form] = "<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F " + (form + 2)
                    + " 0 R>>>>/Length " + stream.length() + ">>stream\n" + stream + "\nendstream";
        }
        return objects(bodies);
    }

    /** A page whose one instruction is so many megabytes long, packed into a few hundred kilobytes. */
    static byte[] inflating(int megabytes) {
        var packed = new java.io.ByteArrayOutputStream();
        try (var deflating = new java.util.zip.DeflaterOutputStream(packed)) {
            deflating.write("BT (".getBytes(ISO_8859_1));
            for (var written = 0; written < megabytes; written++) {
                deflating.write("x".repeat(1 << 20).getBytes(ISO_8859_1));
            }
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return objects(
                "<</Type/Catalog/Pages 2 0 R>>",
                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>",
                "<</Length " + packed.size() + "/Filter/FlateDecode>>stream\n" + packed.toString(ISO_8859_1)
                        + "\nendstream");
    }

    /** A page that would be drawn for longer than anybody lives. */
    static byte[] endless() {
        return formsOfForms();
    }

    /** Nine levels with the same ten children each: a thousand million pages from one. */
    private static byte[] sharedPages() {
        var bodies = new String[12];
        bodies[0] = "<</Type/Catalog/Pages 2 0 R>>";
        for (var level = 1; level < bodies.length - 1; level++) {
            bodies[level] = "<</Type/Pages/Kids[" + ((level + 2) + " 0 R ").repeat(10) + "]/Count 1000000000>>";
        }
        bodies[bodies.length - 1] = "<</Type/Page/MediaBox[0 0 595 842]>>";
        return objects(bodies);
    }

    private static byte[] objects(String... bodies) {
        var text = new StringBuilder("%PDF-1.7\n");
        var table = new StringBuilder("xref\n0 " + (bodies.length + 1) + "\n0000000000 65535 f \n");
        for (var number = 1; number <= bodies.length; number++) {
            table.append(String.format("%010d 00000 n \n", text.length()));
            text.append(number).append(" 0 obj").append(bodies[number - 1]).append("endobj\n");
        }
        var start = text.length();
        text.append(table).append("trailer<</Size ").append(bodies.length + 1).append("/Root 1 0 R>>\nstartxref\n");
        return text.append(start).append("\n%%EOF\n").toString().getBytes(ISO_8859_1);
    }

    private static byte[] prevLoop() {
        var whole = new String(pdf("<</Type/Pages/Kids[3 0 R]/Count 1>>"), ISO_8859_1);
        var table = whole.indexOf("xref\n");
        return whole.replace("/Root 1 0 R", "/Root 1 0 R/Prev " + table).getBytes(ISO_8859_1);
    }

    /** Every sector is followed by itself. */
    private static byte[] sectorLoop() {
        try {
            var bytes = OutlookMail.bytes("x", "a.txt", "y");
            var sectors = ByteBuffer.wrap(bytes).order(java.nio.ByteOrder.LITTLE_ENDIAN);
            var table = (sectors.getInt(76) + 1) * 512;
            for (var sector = 0; sector < 128 && table + 4 * sector + 4 <= bytes.length; sector++) {
                if (sectors.getInt(table + 4 * sector) >= 0) {
                    sectors.putInt(table + 4 * sector, sector);
                }
            }
            return bytes;
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static byte[] nestedMail(int depth) {
        var mail = new StringBuilder("From: a@example.com\r\nSubject: x\r\nMIME-Version: 1.0\r\n");
        for (var level = 0; level < depth; level++) {
            mail.append("Content-Type: multipart/mixed; boundary=\"b" + level + "\"\r\n\r\n--b" + level + "\r\n");
        }
        return mail.append("Content-Type: text/plain\r\n\r\nx\r\n").toString().getBytes(UTF_8);
    }

    private static byte[] manyParts(int parts) {
        var mail = new StringBuilder(
                "From: a@example.com\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=\"b\"\r\n\r\n");
        for (var part = 0; part < parts; part++) {
            mail.append("--b\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; filename=\"" + part
                    + ".pdf\"\r\n\r\nx\r\n");
        }
        return mail.append("--b--\r\n").toString().getBytes(UTF_8);
    }

    private static byte[] hugePng(int width, int height) {
        var png = Pdfs.picture("png", "x");
        ByteBuffer.wrap(png).putInt(16, width).putInt(20, height);
        var check = new java.util.zip.CRC32();
        check.update(png, 12, 17);
        ByteBuffer.wrap(png).putInt(29, (int) check.getValue());
        return png;
    }
}
