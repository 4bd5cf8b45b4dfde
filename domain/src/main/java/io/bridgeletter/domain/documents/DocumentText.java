package io.bridgeletter.domain.documents;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a document shows, page by page, before anybody asks what it means.
 *
 * @param created the day on which the file says that it was made; often the day of its conversion
 * @param producer the program that says to have made the file
 */
public record DocumentText(
        List<TextPage> pages,
        @Nullable LocalDate created,
        @Nullable String producer) {
    public DocumentText {
        pages = List.copyOf(pages);
    }

    /** How many pages show no text: images, or nothing. */
    public int pagesWithoutText() {
        return (int) pages.stream().filter(page -> page.runs().isEmpty()).count();
    }
}
