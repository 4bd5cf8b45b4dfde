package io.bridgeletter.core.documents.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.bridgeletter.domain.documents.TextPage;
import io.bridgeletter.domain.documents.TextRun;
import java.util.List;
import org.junit.jupiter.api.Test;

class XhtmlReadingTest {
    private static final String TEXT = "application/vnd.oasis.opendocument.text";
    private static final String PICTURE =
            "<div class='embedded' id='/logo.png'/><div class='page' s='595.0 771.2'><p b='1 2 3 4 5 0'>drawn</p></div>";

    @Test
    void a_picture_in_a_text_is_no_page_of_it() throws Exception {
        assertThat(words(TEXT, "<p>Dear customer,</p>" + PICTURE + "<p>nothing has changed.</p>"))
                .containsExactly("Dear customer,", "nothing has changed.");
    }

    @Test
    void a_picture_may_come_before_the_text() throws Exception {
        assertThat(words(TEXT, PICTURE + PICTURE + "<p>Dear customer,</p><p>nothing has changed.</p>" + PICTURE))
                .containsExactly("Dear customer,", "nothing has changed.");
    }

    @Test
    void the_thumbnail_of_a_text_is_no_page_of_it() throws Exception {
        assertThat(words(TEXT, "<div class='page' s='595.0 841.5'/><p>Dear customer,</p>"))
                .containsExactly("Dear customer,");
    }

    @Test
    void a_picture_without_any_text_is_a_page() throws Exception {
        assertThat(read(TEXT, PICTURE)).singleElement().satisfies(page -> assertThat(page.height())
                .isEqualTo(771.2));
    }

    @Test
    void what_stands_before_the_pages_of_a_document_of_pages_is_left_out() throws Exception {
        assertThat(words(
                        "application/pdf",
                        "<p>its properties</p><div class='page' s='595 842'><p b='1 2 3 4 5 0'>read</p></div>"))
                .containsExactly("read");
    }

    private static List<TextPage> read(String type, String body) throws Exception {
        return XhtmlReading.read("<html><head><meta name='Content-Type' content='" + type + "'/></head><body>" + body
                + "</body></html>");
    }

    private static List<String> words(String type, String body) throws Exception {
        return read(type, body).stream()
                .flatMap(page -> page.runs().stream())
                .map(TextRun::text)
                .toList();
    }
}
