package io.bridgeletter.extractor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.tika.parser.ParseContext;
import org.jspecify.annotations.Nullable;

/**
 * What the other side asks for beyond the text. It comes as a plain map, because the two sides share no classes but
 * Java's and Tika's.
 *
 * @param out folder for what is not text: an image of a page, attachments, how far reading has come
 * @param page to be drawn instead of read; 0 for none
 */
record Task(@Nullable Path out, int page, @Nullable String password) {
    static Task of(ParseContext context) {
        Map<?, ?> given = context.get(Map.class);
        Map<?, ?> asked = given == null ? Map.of() : given;
        var password = (char[]) asked.get("password");
        var out = (String) asked.get("out");
        var page = (Integer) asked.get("page");
        return new Task(
                out == null ? null : Path.of(out),
                page == null ? 0 : page,
                password == null ? null : new String(password));
    }

    /** Tells how far reading has come; nobody waits for it. */
    void tell(int done, int total) throws IOException {
        if (out != null) {
            Files.writeString(out.resolve("progress"), done + " " + total);
        }
    }
}
