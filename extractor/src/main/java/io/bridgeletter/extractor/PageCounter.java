package io.bridgeletter.extractor;

import java.io.IOException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.PagedText;
import org.apache.tika.sax.ContentHandlerDecorator;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Counts pages as they are written, tells so, and stops at more of them than any report has. */
final class PageCounter extends ContentHandlerDecorator {
    static final int MOST_PAGES = 5000;
    private static final long PAUSE_NANOS = 500_000_000;

    private final Metadata metadata;
    private final Task task;
    private int pages;
    private long told = System.nanoTime();

    PageCounter(ContentHandler handler, Metadata metadata, Task task) {
        super(handler);
        this.metadata = metadata;
        this.task = task;
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
        if (localName.equals("div") && "page".equals(attributes.getValue("class"))) {
            if (++pages > MOST_PAGES) {
                throw new SAXException("TooManyPages");
            }
            if (System.nanoTime() - told > PAUSE_NANOS) {
                told = System.nanoTime();
                tell();
            }
        }
        super.startElement(uri, localName, name, attributes);
    }

    private void tell() throws SAXException {
        try {
            var total = metadata.getInt(PagedText.N_PAGES);
            task.tell(pages, total == null ? pages : Math.max(pages, total));
        } catch (IOException e) {
            throw new SAXException(e);
        }
    }
}
