package io.bridgeletter.core.documents.internal;

import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** Builds PDFs and images for tests. */
final class Pdfs {
    private final PDDocument document = new PDDocument();

    static Pdfs aPdf() {
        return new Pdfs();
    }

    Pdfs withText(String text) {
        return with((page, content) -> {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
            content.newLineAtOffset(60, 760);
            content.showText(text);
            content.endText();
        });
    }

    Pdfs withScan(String... lines) {
        return with((page, content) ->
                content.drawImage(LosslessFactory.createFromImage(document, image(lines)), 0, 0, 595, 842));
    }

    /** Opens for everybody, but forbids copying. */
    Pdfs lockedAgainstCopying() {
        return locked("");
    }

    Pdfs locked(String password) {
        try {
            var allowed = new AccessPermission();
            allowed.setCanExtractContent(false);
            document.protect(new StandardProtectionPolicy("owner", password, allowed));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Pdfs withForm() {
        document.getDocumentCatalog().getCOSObject().setBoolean("NeedsRendering", true);
        return this;
    }

    byte[] bytes() {
        try (document) {
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] picture(String format, String... lines) {
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(image(lines), format, bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A sheet of paper at 150 dots per inch with these lines on it. */
    static BufferedImage image(String... lines) {
        var image = new BufferedImage(1240, 1754, BufferedImage.TYPE_BYTE_GRAY);
        var graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.setColor(Color.BLACK);
        graphics.setFont(new Font(Font.SERIF, Font.PLAIN, 34));
        for (var line = 0; line < lines.length; line++) {
            graphics.drawString(lines[line], 120, 200 + 60 * line);
        }
        graphics.dispose();
        return image;
    }

    private interface Drawing {
        void on(PDPage page, PDPageContentStream content) throws IOException;
    }

    private Pdfs with(Drawing drawing) {
        try {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                drawing.on(page, content);
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
