package io.bridgeletter.core.documents.internal;

import io.bridgeletter.core.documents.PageText;
import io.bridgeletter.domain.search.TextLanguage;
import io.bridgeletter.domain.search.Words;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** Writes what can be searched, on a connection whose transaction has named the tenant. */
public final class PassageSql {
    private static final String DELETE =
            "delete from passage where tenant_id = current_setting('app.tenant')::uuid and document_id = ?";

    private static final String PAGES = """
            insert into passage (tenant_id, document_id, page, body, language)
            select current_setting('app.tenant')::uuid, ?, page, body, language
            from unnest(?, ?, ?) as p (page, body, language)
            """;

    /**
     * In order, so that two documents with the same new words wait for each other and not in a circle. Nearly all of them
     * are known, and finding that out takes a quarter of the time that a conflict takes.
     */
    private static final String WORDS = """
            insert into search_word (tenant_id, word)
            select current_setting('app.tenant')::uuid, word from unnest(?) with ordinality as w (word, place)
            where not exists (select from search_word k
                              where k.tenant_id = current_setting('app.tenant')::uuid and k.word = w.word)
            order by place
            on conflict do nothing
            """;

    private PassageSql() {}

    /** Replaces the pages of a document, and adds its words to those that a mistyped one may stand for. */
    public static void replace(Connection connection, UUID document, List<PageText> pages) throws SQLException {
        try (var delete = connection.prepareStatement(DELETE)) {
            delete.setObject(1, document);
            delete.executeUpdate();
        }
        var texts = pages.stream().map(PageText::text).toList();
        var words = texts.stream().map(Words::all).toList();
        try (var insert = connection.prepareStatement(PAGES)) {
            insert.setObject(1, document);
            insert.setArray(
                    2,
                    connection.createArrayOf(
                            "integer", pages.stream().map(PageText::page).toArray()));
            insert.setArray(3, connection.createArrayOf("text", texts.toArray()));
            insert.setArray(
                    4,
                    connection.createArrayOf(
                            "text",
                            words.stream()
                                    .map(page -> TextLanguage.of(page).wireName())
                                    .toArray()));
            insert.executeUpdate();
        }
        try (var insert = connection.prepareStatement(WORDS)) {
            insert.setArray(
                    1, connection.createArrayOf("text", Words.known(words).toArray()));
            insert.executeUpdate();
        }
    }
}
