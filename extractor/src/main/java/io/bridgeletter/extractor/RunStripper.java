package io.bridgeletter.extractor;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.tika.sax.XHTMLContentHandler;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/**
 * Writes each page as {@code <div class="page" l="label" s="width height" r="rules">} with one {@code <p b="x y width height size
 * bold">} for each run. A run ends where the line, the size or the weight changes, or where a gap is wider than any
 * space between words. Lengths are points from the page's upper left corner.
 */
final class RunStripper extends PDFTextStripper {
    /** In sizes of the letters. Justified words stand up to about 0.7 apart, cells and columns 1 and more. */
    private static final double WIDEST_SPACE = 0.85;

    private static final double SAME_LINE = 0.15;

    /** A bullet stands at most this many sizes of the letters before its text. */
    private static final double BEFORE_TEXT = 4;

    private final XHTMLContentHandler xhtml;
    private final PageDrawing drawing = PageDrawing.of(this);
    private final List<PageRun> runs = new ArrayList<>();
    private final IdentityHashMap<PDFont, Boolean> bold = new IdentityHashMap<>();
    private String @Nullable [] labels;
    private @Nullable PageRun open;

    RunStripper(XHTMLContentHandler xhtml) {
        this.xhtml = xhtml;
        setSortByPosition(false);
        setShouldSeparateByBeads(false);
        // does it by trees of letters, in a third of the whole time; a run knows its last letter, a page its runs
        setSuppressDuplicateOverlappingText(false);
    }

    void strip(PDDocument document) throws IOException {
        labels = labels(document);
        writeText(document, Writer.nullWriter());
    }

    /** Most documents have no labels, or number from 1; then there is nothing to tell. */
    private static String @Nullable [] labels(PDDocument document) {
        try {
            var labels = document.getDocumentCatalog().getPageLabels();
            return labels == null ? null : labels.getLabelsByPageIndices();
        } catch (IOException | RuntimeException e) {
            return null; // broken labels cost only the labels
        }
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        var matrix = position.getTextMatrix();
        var turned = Math.abs(matrix.getShearX()) > 0.1 && Math.abs(matrix.getScaleX()) > 0.1;
        if (!turned) { // what runs across a page at an angle is a watermark
            super.processTextPosition(position);
        }
    }

    @Override
    protected void startPage(PDPage page) {
        runs.clear();
        open = null;
        drawing.begin(page);
    }

    /** Instead of putting lines and words together, which goes by the order of the text only. */
    @Override
    protected void writePage() {
        for (var article : getCharactersByArticle()) {
            article.forEach(this::add);
            open = null;
        }
    }

    private void add(TextPosition position) {
        var letters = position.getUnicode();
        if (letters == null || letters.isBlank()) {
            if (open != null) {
                open.space();
            }
            return;
        }
        var bold = bold(position.getFont());
        var run = open;
        if (run != null && run.repeats(letters, position)) {
            return;
        }
        if (run == null || !run.takes(position, bold, WIDEST_SPACE, SAME_LINE)) {
            run = new PageRun(position, bold);
            runs.add(run);
            open = run;
        }
        run.add(letters, position);
    }

    /** Letters of one font come in thousands. */
    private boolean bold(PDFont font) {
        return bold.computeIfAbsent(font, PageRun::isBold);
    }

    @Override
    protected void endPage(PDPage page) throws IOException {
        try {
            var attributes = new AttributesImpl();
            attributes.addAttribute("", "class", "class", "CDATA", "page");
            var box = page.getCropBox();
            var turned = page.getRotation() % 180 != 0;
            attributes.addAttribute(
                    "",
                    "s",
                    "s",
                    "CDATA",
                    number(turned ? box.getHeight() : box.getWidth()) + " "
                            + number(turned ? box.getWidth() : box.getHeight()));
            var index = getCurrentPageNo() - 1;
            if (labels != null && index < labels.length && labels[index] != null) {
                attributes.addAttribute("", "l", "l", "CDATA", labels[index]);
            }
            var rules = drawing.rules();
            if (!rules.isEmpty()) {
                attributes.addAttribute("", "r", "r", "CDATA", rules);
            }
            xhtml.startElement("div", attributes);
            addBullets();
            var written = new HashMap<String, List<PageRun>>();
            for (var run : runs) {
                var alike = written.computeIfAbsent(run.text(), text -> new ArrayList<>(1));
                if (alike.stream().noneMatch(run::covers)) {
                    alike.add(run);
                    write(run);
                }
            }
            xhtml.endElement("div");
        } catch (SAXException e) {
            throw new IOException(e);
        }
    }

    /** Some programs draw their bullets instead of writing them. */
    private void addBullets() {
        for (var dot : drawing.dots()) {
            runs.stream()
                    .filter(run -> run.follows(dot, BEFORE_TEXT))
                    .min(Comparator.comparingDouble(PageRun::x))
                    .ifPresent(run -> runs.add(run.bullet(dot)));
        }
    }

    private void write(PageRun run) throws SAXException {
        var attributes = new AttributesImpl();
        attributes.addAttribute("", "b", "b", "CDATA", run.box());
        xhtml.startElement("p", attributes);
        xhtml.characters(run.text());
        xhtml.endElement("p");
    }

    /** To a tenth of a point. */
    static String number(double points) {
        var tenths = Math.round(points * 10);
        var whole = Math.abs(tenths / 10) + "." + Math.abs(tenths % 10);
        return tenths < 0 ? "-" + whole : whole;
    }
}
