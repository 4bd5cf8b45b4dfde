package io.bridgeletter.core.documents.internal;

import io.bridgeletter.core.documents.PageText;
import io.bridgeletter.core.documents.TextExtractor.Outcome;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Splits the extractor's XHTML into pages: its page elements where there are any, else portions of about
 * {@value #PORTION} characters that end with a paragraph.
 */
final class PageSplitter extends DefaultHandler {
    private static final int PORTION = 3000;

    /** Longest text that one passage keeps; beyond it the search index refuses a row. */
    private static final int LONGEST = 400_000;

    private static final Set<String> BLOCKS =
            Set.of("p", "div", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "br", "table", "title");

    private final List<PageText> pages = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int pageCount;
    private int depthInPage;
    private boolean paged;
    private boolean inBody;

    private PageSplitter() {}

    static Outcome.Text split(String xhtml) throws SAXException, IOException {
        try {
            var factory = SAXParserFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var splitter = new PageSplitter();
            factory.newSAXParser().parse(new InputSource(new StringReader(xhtml)), splitter);
            splitter.endPortion();
            return new Outcome.Text(splitter.pages, splitter.pageCount);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("No XML parser that can be made safe", e);
        }
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) {
        if (name.equals("body")) {
            inBody = true;
        } else if (depthInPage > 0) {
            depthInPage++;
        } else if (name.equals("div") && "page".equals(attributes.getValue("class"))) {
            if (!paged) {
                text.setLength(0);
                paged = true;
            }
            depthInPage = 1;
        }
        breakLine(name);
    }

    @Override
    public void endElement(String uri, String localName, String name) {
        breakLine(name);
        if (name.equals("td") || name.equals("th")) {
            text.append('\t');
        }
        if (depthInPage > 0 && --depthInPage == 0) {
            endPage();
        } else if (!paged && text.length() > PORTION && BLOCKS.contains(name)) {
            endPage();
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (inBody && (!paged || depthInPage > 0)) {
            text.append(characters, start, length);
        }
    }

    private void breakLine(String element) {
        if (BLOCKS.contains(element) && !text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }

    private void endPortion() {
        if (!paged && !text.toString().isBlank()) {
            endPage();
        }
    }

    /** PostgreSQL stores no zero characters, and files do contain them. */
    private void endPage() {
        pageCount++;
        var body = text.toString()
                .replace('\u0000', ' ')
                .replaceAll("[ \\t]+\\n", "\n")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
        if (!body.isEmpty()) {
            pages.add(new PageText(pageCount, body.length() > LONGEST ? body.substring(0, LONGEST) : body));
        }
        text.setLength(0);
    }
}
