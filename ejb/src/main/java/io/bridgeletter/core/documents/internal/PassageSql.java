package io.bridgeletter.core.documents.internal;

import io.bridgeletter.core.documents.PageText;
import io.bridgeletter.domain.search.TextLanguage;
import io.bridgeletter.domain.search.Words;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Writes what can be searched, on a connection whose transaction has named the tenant. */
public final class PassageSql {
    private static final String DELETE =
            "delete from passage where tenant_id = current_setting('app.tenant')::uuid and document_id = ?";

    private static final String PAGES = """
            insert into passage (tenant_id, document_id, page, body, language)
            select current_setting('app.tenant')::uuid, ?, page, body, language
            from unnest(?, ?, ?) as p (page, body, language)
            """;

    /** In order, so that two documents with the same new words wait for each other and not in a circle. */
    private static final String WORDS = """
            insert into search_word (tenant_id, word)
            select current_setting('app.tenant')::uuid, word from unnest(?) with ordinality as w (word, place) order by place
            on conflict do nothing
            """;

    private PassageSql() {}

    /** Replaces the pages of a document, and adds its words to those that a mistyped one may stand for. */
    public static void replace(Connection connection, UUID document, List<PageText> pages) throws SQLException {
        replace(connection, document, pages, all -> all);
    }

    /**
     * As {@link #replace(Connection, UUID, List)}.
     *
     * @param unknown chooses the words that may be new
     * @return those
     */
    static List<String> replace(
            Connection connection, UUID document, List<PageText> pages, UnaryOperator<List<String>> unknown)
            throws SQLException {
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
        var added = unknown.apply(Words.known(words));
        if (!added.isEmpty()) {
            try (var insert = connection.prepareStatement(WORDS)) {
                insert.setArray(1, connection.createArrayOf("text", added.toArray()));
                insert.executeUpdate();
            }
        }
        return added;
    }
}
