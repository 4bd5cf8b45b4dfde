package io.bridgeletter.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Reports as PDF, made of the corpus's pages. */
final class Pdfs {
    private static final float MARGIN = 56;
    private static final float LEADING = 15;

    private final Corpus corpus;

    Pdfs(Corpus corpus) {
        this.corpus = corpus;
    }

    byte[] report(int seed, int pages) throws IOException {
        try (var document = new PDDocument()) {
            addPages(document, seed, pages);
            return bytes(document);
        }
    }

    /** A real report at the front, and pages up to the number. */
    byte[] reportLike(Path sample, int seed, int pages) throws IOException {
        try (var document = new PDDocument();
                var front = Loader.loadPDF(sample.toFile())) {
            new PDFMergerUtility().appendDocument(document, front);
            addPages(document, seed, pages - document.getNumberOfPages());
            return bytes(document);
        }
    }

    /** A report of one page that brings its size to about so many bytes, with an attachment that nothing can compress. */
    byte[] ofSize(int seed, int size) throws IOException {
        try (var document = new PDDocument()) {
            addPages(document, seed, 1);
            var noise = new byte[size];
            new Random(seed).nextBytes(noise);
            var stream = new COSStream();
            try (var out = stream.createRawOutputStream()) {
                out.write(noise);
            }
            document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("BenchNoise"), stream);
            return bytes(document);
        }
    }

    private void addPages(PDDocument document, int seed, int pages) throws IOException {
        var font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
        for (var number = 0; number < pages; number++) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(font, 11);
                content.setLeading(LEADING);
                content.newLineAtOffset(MARGIN, page.getMediaBox().getHeight() - MARGIN);
                for (var line : corpus.page(new Random(seed * 1000L + number)).split("\n")) {
                    content.showText(line);
                    content.newLine();
                }
                content.endText();
            }
        }
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        var out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }
}
