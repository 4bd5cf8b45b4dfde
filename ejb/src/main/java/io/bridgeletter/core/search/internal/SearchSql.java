package io.bridgeletter.core.search.internal;

import io.bridgeletter.core.search.SearchIndex.Filter;
import io.bridgeletter.core.search.SearchIndex.Found;
import io.bridgeletter.core.search.SearchIndex.Hit;
import io.bridgeletter.domain.search.SearchQuery;
import jakarta.json.Json;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The search functions of the database, called on a connection whose transaction has named the tenant. */
public final class SearchSql {
    private static final String SEARCH = """
            select kind, document_id, page, vendor_id, class, amount, snippet
            from search_passages(cast(? as jsonb), cast(? as uuid), cast(? as text), cast(? as timestamptz),
                                 cast(? as timestamptz), ?, ?)
            """;

    private static final String SPELLING = "select typed, word from search_spelling(?)";

    private static final String FREQUENCY = "select word, pages from search_frequency(?)";

    private SearchSql() {}

    public static Found search(Connection connection, SearchQuery query, Filter filter, int first, int most)
            throws SQLException {
        if (query.isEmpty()) {
            return Found.NOTHING;
        }
        try (var statement = connection.prepareStatement(SEARCH)) {
            statement.setString(1, json(query));
            statement.setObject(2, filter.vendor());
            statement.setString(3, filter.documentClass());
            statement.setObject(4, time(filter.uploadedFrom()));
            statement.setObject(5, time(filter.uploadedBefore()));
            statement.setInt(6, first);
            statement.setInt(7, most);
            try (var rows = statement.executeQuery()) {
                return found(rows);
            }
        }
    }

    private static Found found(ResultSet rows) throws SQLException {
        var hits = new ArrayList<Hit>();
        var pages = 0L;
        var documents = 0L;
        var vendors = new LinkedHashMap<UUID, Long>();
        var classes = new LinkedHashMap<String, Long>();
        while (rows.next()) {
            var amount = rows.getLong("amount");
            switch (rows.getString("kind")) {
                case "pages" -> pages = amount;
                case "documents" -> documents = amount;
                case "vendor" -> vendors.put(rows.getObject("vendor_id", UUID.class), amount);
                case "class" -> classes.put(rows.getString("class"), amount);
                case "page" ->
                    hits.add(new Hit(
                            rows.getObject("document_id", UUID.class),
                            rows.getInt("page"),
                            rows.getString("snippet"),
                            amount));
                default -> throw new SQLException("search_passages answers with a row of an unknown kind");
            }
        }
        return new Found(hits, pages, documents, vendors, classes);
    }

    public static Map<String, List<String>> unknown(Connection connection, Set<String> words) throws SQLException {
        return words(connection, SPELLING, words, rows -> {
            var unknown = new LinkedHashMap<String, List<String>>();
            while (rows.next()) {
                var candidates = unknown.computeIfAbsent(rows.getString("typed"), typed -> new ArrayList<>());
                var word = rows.getString("word");
                if (word != null) {
                    candidates.add(word);
                }
            }
            return unknown;
        });
    }

    public static Map<String, Long> frequency(Connection connection, Set<String> words) throws SQLException {
        return words(connection, FREQUENCY, words, rows -> {
            var pages = new HashMap<String, Long>();
            while (rows.next()) {
                pages.put(rows.getString("word"), rows.getLong("pages"));
            }
            return pages;
        });
    }

    /** What a row's reader makes of an answer. */
    private interface Answer<T> {
        T read(ResultSet rows) throws SQLException;
    }

    private static <T> T words(Connection connection, String sql, Set<String> words, Answer<T> answer)
            throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("text", words.toArray()));
            try (var rows = statement.executeQuery()) {
                return answer.read(rows);
            }
        }
    }

    private static String json(SearchQuery query) {
        var alternatives = Json.createArrayBuilder();
        for (var terms : query.alternatives()) {
            var all = Json.createArrayBuilder();
            for (var term : terms) {
                all.add(Json.createObjectBuilder()
                        .add("text", term.text())
                        .add("prefix", term.prefix())
                        .add("excluded", term.excluded()));
            }
            alternatives.add(all);
        }
        return alternatives.build().toString();
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
