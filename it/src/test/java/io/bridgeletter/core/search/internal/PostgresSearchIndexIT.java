package io.bridgeletter.core.search.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.bridgeletter.core.documents.PageText;
import io.bridgeletter.core.documents.internal.PassageSql;
import io.bridgeletter.core.search.SearchIndex;
import io.bridgeletter.core.search.SearchIndexContract;
import io.bridgeletter.domain.search.SearchQueryReader;
import io.bridgeletter.it.RuntimeUser;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.jdbc.ReturningWork;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The adapter of this application, as the runtime user, in a transaction that is never committed. */
class PostgresSearchIndexIT extends SearchIndexContract {
    private final SessionFactory factory = RuntimeUser.sessions();
    private final Session session = factory.openSession();
    private final PostgresSearchIndex index = new PostgresSearchIndex();

    @BeforeEach
    void begin() {
        index.entities = session;
        session.beginTransaction();
        run("select create_tenant(?, 'contract-alpha', 'Alpha', 'UTC')", ALPHA);
        run("select create_tenant(?, 'contract-beta', 'Beta', 'UTC')", BETA);
    }

    @AfterEach
    void rollBack() {
        session.getTransaction().rollback();
        session.close();
        factory.close();
    }

    @Override
    protected SearchIndex index() {
        return index;
    }

    @Override
    protected void enter(@Nullable UUID tenant) {
        run("select set_config('app.tenant', ?, true)", Objects.toString(tenant, ""));
    }

    @Override
    protected void store(Doc document) {
        run(
                "insert into vendor (tenant_id, id, version, name, legal_name, state, created_at, updated_at) "
                        + "select current_setting('app.tenant')::uuid, ?, 0, 'V', 'V', 'PROSPECT', now(), now() "
                        + "on conflict do nothing",
                document.vendor());
        run(
                "insert into document (tenant_id, id, version, vendor_id, file_name, media_type, size, sha256, state, "
                        + "class, uploaded_at) select current_setting('app.tenant')::uuid, ?, 0, ?, 'a.pdf', "
                        + "'application/pdf', 1, repeat('a', 64), 'READY', ?, ?",
                document.id(),
                document.vendor(),
                document.documentClass(),
                document.uploaded().atOffset(ZoneOffset.UTC));
        write(document.id(), document.pages());
    }

    @Override
    protected void readAgain(UUID document, List<String> pages) {
        write(document, pages);
    }

    @Override
    protected void remove(UUID document) {
        run("delete from document where id = ?", document);
    }

    /** As the reader of documents does. */
    private void write(UUID document, List<String> pages) {
        var texts = IntStream.range(0, pages.size())
                .mapToObj(at -> new PageText(at + 1, pages.get(at)))
                .toList();
        session.doWork(connection -> PassageSql.replace(connection, document, texts));
    }

    @Test
    void the_text_index_is_used_and_the_table_never_read_as_a_whole() {
        enter(ALPHA);
        for (var i = 0; i < 5; i++) {
            store(new Doc(
                    UUID.randomUUID(),
                    ALPHA,
                    "dpa",
                    Instant.EPOCH,
                    Collections.nCopies(100, "word" + i + " control and other words of a page ".repeat(20))));
        }
        for (var typed : List.of("word3", "control", "control -word3", "\"other words\"", "word*")) {
            var index = scans("passage_words");
            var table = scans("passage");
            var read = read("passage_pkey");
            var hits = index().search(SearchQueryReader.read(typed), SearchIndex.Filter.NONE, 0, 10)
                    .hits();
            assertThat(hits).as(typed).isNotEmpty();
            assertThat(scans("passage_words")).as("%s by index", typed).isGreaterThan(index);
            assertThat(scans("passage")).as("%s by table", typed).isEqualTo(table);
            assertThat(read("passage_pkey") - read)
                    .as("%s: snippets only", typed)
                    .isLessThanOrEqualTo(hits.size());
        }
    }

    @Test
    void the_runtime_user_may_neither_change_or_delete_words_nor_call_what_is_inside() {
        enter(ALPHA);
        assertThat(
                        one(
                                "select has_table_privilege('search_word', 'update') or has_table_privilege('search_word', 'delete')"
                                        + " or has_function_privilege('search_tsquery(jsonb, uuid)', 'execute')"
                                        + " or has_function_privilege('search_snippet(text, text, tsquery, text[])', 'execute')"))
                .isEqualTo("f");
    }

    /** Counted by the server itself for this transaction: sequential scans of a table, or scans of an index. */
    private long scans(String relation) {
        return counted("pg_stat_get_xact_numscans", relation);
    }

    private long read(String relation) {
        return counted("pg_stat_get_xact_tuples_returned", relation);
    }

    /** In all parts of a table or an index together. */
    private long counted(String counter, String relation) {
        return Long.parseLong(one("select sum(" + counter + "(relid)) from pg_partition_tree('" + relation + "')"));
    }

    private String one(String sql) {
        return with(connection -> {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery(sql)) {
                rows.next();
                return rows.getString(1);
            }
        });
    }

    private void run(String sql, Object... values) {
        with(connection -> {
            try (var statement = connection.prepareStatement(sql)) {
                for (var i = 0; i < values.length; i++) {
                    statement.setObject(
                            i + 1,
                            values[i] instanceof String[] texts ? connection.createArrayOf("text", texts) : values[i]);
                }
                return statement.execute();
            }
        });
    }

    private <T> T with(ReturningWork<T> work) {
        return session.doReturningWork(work);
    }
}
