package io.bridgeletter.core.documents.internal;

import io.bridgeletter.domain.documents.TextPage;
import io.bridgeletter.domain.documents.TextRun;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads the extractor's XHTML into pages. A PDF's runs come with their places; every other format flows, and is laid out
 * on pages of about {@value #PORTION} characters that begin with a heading where there is one.
 */
final class XhtmlReading extends DefaultHandler {
    private static final int PORTION = 3000;

    /** Formats that have no pages of their own: what looks like one is a picture in them. */
    private static final Pattern FLOWS = Pattern.compile(
            "opendocument|officedocument|msword|ms-word|ms-excel|ms-powerpoint|ms-outlook|rfc822|rtf|html|epub");

    private static final Set<String> BLOCKS =
            Set.of("p", "div", "li", "h1", "h2", "h3", "h4", "h5", "h6", "br", "title", "table", "tr", "hr", "pre");

    private final List<TextPage> pages = new ArrayList<>();
    /** A logo or a thumbnail is no page of the text that it belongs to, and may come before it; without a text it is all. */
    private final List<TextPage> pictures = new ArrayList<>();

    private final StringBuilder text = new StringBuilder();
    private final List<TextRun> runs = new ArrayList<>();
    private FlowingPage flowing = new FlowingPage();
    private @Nullable String box;
    private @Nullable String label;
    private String size = "";
    private String rules = "";
    private int depthInPage;
    private boolean paged;
    private boolean positioned;
    private boolean inBody;
    private boolean itemBegun;
    private boolean plain;
    private boolean breaks;
    private boolean flows;
    private boolean skipping;
    private int tables;

    private XhtmlReading() {}

    static List<TextPage> read(String xhtml) throws SAXException, IOException {
        try {
            var factory = SAXParserFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var reading = new XhtmlReading();
            factory.newSAXParser().parse(new InputSource(new StringReader(xhtml)), reading);
            reading.endOfText();
            return reading.pages;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("No XML parser that can be made safe", e);
        }
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) {
        if (name.equals("body")) {
            inBody = true;
        } else if (name.equals("meta") && "Content-Type".equals(attributes.getValue("name"))) {
            var type = String.valueOf(attributes.getValue("content"));
            plain = type.startsWith("text/plain");
            flows = FLOWS.matcher(type).find();
            breaks = !type.contains("html");
        }
        if (depthInPage > 0) {
            depthInPage++;
        } else if (name.equals("div") && "page".equals(attributes.getValue("class"))) {
            beginPage(attributes);
        }
        if (skipping) {
            return;
        }
        if (positioned && name.equals("p")) {
            box = attributes.getValue("b");
            text.setLength(0);
        } else if (!positioned) {
            beginBlock(name);
        }
    }

    private void beginPage(Attributes attributes) {
        depthInPage = 1;
        skipping = flows && (flowing.length() > 0 || !pages.isEmpty());
        if (skipping) {
            return;
        }
        if (!paged && !flows) {
            // what stands before the first page repeats the document's properties
            flowing = new FlowingPage();
            text.setLength(0);
            paged = true;
        }
        label = attributes.getValue("l");
        var printed = attributes.getValue("s");
        positioned = printed != null;
        size = printed == null ? "" : printed;
        var drawn = attributes.getValue("r");
        rules = drawn == null ? "" : drawn;
    }

    private void beginBlock(String name) {
        if (BLOCKS.contains(name)) {
            block("");
            if (name.matches("h[1-6]") && !paged && flowing.length() > PORTION / 3) {
                endFlowingPage();
            }
        }
        switch (name) {
            case "table" -> tables++;
            case "li" -> itemBegun = true;
            case "tr" -> {
                if (tables == 1) {
                    flowing.beginRow();
                }
            }
            case "td", "th" -> {
                if (tables == 1) {
                    text.setLength(0);
                }
            }
            default -> {}
        }
    }

    @Override
    public void endElement(String uri, String localName, String name) {
        if (skipping) {
            skipping = --depthInPage > 0;
            return;
        }
        if (positioned) {
            if (name.equals("p") && box != null) {
                run(box, text.toString());
                box = null;
            }
        } else {
            endBlock(name);
        }
        if (depthInPage > 0 && --depthInPage == 0) {
            endPage();
        }
    }

    private void endBlock(String name) {
        if (tables == 1 && (name.equals("td") || name.equals("th"))) {
            flowing.cell(take());
        } else if (tables == 1 && name.equals("tr")) {
            flowing.endRow();
        } else if (BLOCKS.contains(name)) {
            block(name);
        }
        if (name.equals("table")) {
            tables--;
        }
        if (!paged && flowing.length() > PORTION && !flowing.inRow()) {
            endFlowingPage();
        }
    }

    private void block(String name) {
        if (flowing.inRow()) {
            if (!text.isEmpty()) {
                text.append(' ');
            }
            return;
        }
        if (plain && tables == 0) {
            lines(text.toString());
            text.setLength(0);
            return;
        }
        var written = text.toString().strip();
        text.setLength(0);
        // a line break in an office format is meant; in HTML it is a space
        for (var line : breaks && written.length() < 400 ? written.split("\\R") : new String[] {written}) {
            flowing.block(itemBegun ? "li" : name, WhiteSpace.clean(line));
        }
        itemBegun &= written.isEmpty() && !name.equals("li");
    }

    /** In a plain text the lines are all the layout there is. */
    private void lines(String written) {
        for (var paragraph : PlainText.paragraphs(written)) {
            flowing.block("p", WhiteSpace.clean(paragraph));
            if (flowing.length() > PORTION) {
                endFlowingPage();
            }
        }
    }

    private String take() {
        var taken = WhiteSpace.clean(text.toString());
        text.setLength(0);
        return taken;
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (inBody && !skipping && (!paged || depthInPage > 0)) {
            text.append(characters, start, length);
        }
    }

    private void run(String place, String written) {
        var numbers = place.split(" ");
        var cleaned = WhiteSpace.clean(written);
        if (numbers.length == 6 && !cleaned.isEmpty()) {
            runs.add(new TextRun(
                    cleaned,
                    Lengths.read(numbers[0]),
                    Lengths.read(numbers[1]),
                    Lengths.read(numbers[2]),
                    Lengths.read(numbers[3]),
                    Lengths.read(numbers[4]),
                    numbers[5].equals("1")));
        }
    }

    private void endPage() {
        var into = flows ? pictures : pages;
        if (positioned) {
            var lengths = size.split(" ");
            into.add(new TextPage(
                    into.size() + 1,
                    label,
                    Double.parseDouble(lengths[0]),
                    Double.parseDouble(lengths[1]),
                    false,
                    runs,
                    PageRules.read(rules)));
            runs.clear();
            positioned = false;
        } else {
            into.add(flowing.page(into.size() + 1));
            flowing = new FlowingPage();
        }
        if (flows) {
            text.setLength(0);
        }
    }

    private void endFlowingPage() {
        pages.add(flowing.page(pages.size() + 1));
        flowing = new FlowingPage();
    }

    private void endOfText() {
        block("");
        if (!paged && flowing.length() > 0) {
            endFlowingPage();
        }
        if (pages.isEmpty()) {
            pages.addAll(pictures);
        }
    }
}
