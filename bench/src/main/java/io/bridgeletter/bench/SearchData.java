package io.bridgeletter.bench;

import io.bridgeletter.core.documents.PageText;
import io.bridgeletter.core.documents.internal.PassageSql;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/**
 * Fills the database with documents of 80 pages: one tenant with 60,000 pages, and 199 others that share the
 * rest. The product's own writer writes them, but both indexes are built afterwards, as a restored backup would do; what they
 * cost a document is measured with the pipeline.
 */
final class SearchData {
    static final UUID LARGEST = tenant(0);
    private static final int TENANTS = 200;
    private static final int PAGES = 80;
    private static final int LOADERS = 2;

    private final String url;
    private final Corpus corpus;
    private final int passages;

    SearchData(String url, Corpus corpus, int passages) {
        this.url = url;
        this.corpus = corpus;
        this.passages = passages;
    }

    static UUID tenant(int number) {
        return UUID.fromString(String.format(Locale.ROOT, "00000000-0000-4000-8000-%012x", number));
    }

    /** The superuser of the embedded server: only to load, and for the comparison without row-level security. */
    Connection superuser() throws SQLException {
        return DriverManager.getConnection(url, "postgres", "postgres");
    }

    int largest() {
        return Math.min(60_000, passages * 3 / 10);
    }

    void load() throws SQLException, InterruptedException, ExecutionException {
        // of a partitioned table it says how its own index alone is made
        var texts =
                one("select replace(indexdef, ' ON ONLY ', ' ON ') from pg_indexes where indexname = 'passage_words'");
        var words = one("select indexdef from pg_indexes where indexname = 'search_word_likeness'");
        execute(
                "drop index passage_words, search_word_likeness",
                "insert into tenant (id, slug, name) select ('00000000-0000-4000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, "
                        + "'bench-' || n, 'Bench ' || n from generate_series(0, " + (TENANTS - 1) + ") n",
                "insert into vendor (tenant_id, id, version, name, legal_name, state, created_at, updated_at) "
                        + "select id, md5(id::text || v)::uuid, 0, 'Vendor ' || v, 'Vendor ' || v, 'APPROVED', now(), now() "
                        + "from tenant, generate_series(0, 19) v where slug like 'bench-%'");
        var loaders = Executors.newFixedThreadPool(LOADERS);
        var running = new ArrayList<Future<?>>();
        for (var i = 0; i < LOADERS; i++) {
            var part = i;
            running.add(loaders.submit(() -> {
                loadPart(part);
                return null;
            }));
        }
        loaders.shutdown();
        for (var loader : running) {
            loader.get();
        }
        execute(
                "set work_mem = '256MB'",
                "set maintenance_work_mem = '256MB'",
                texts,
                words,
                "vacuum (analyze) passage",
                "vacuum (analyze) search_word",
                "vacuum (analyze) document",
                "checkpoint");
    }

    /** Every other document; each page's text depends on its number alone. */
    private void loadPart(int part) throws Exception {
        try (var connection = superuser()) {
            for (var document = part; document * PAGES < passages; document += LOADERS) {
                var tenant = tenantOf(document * PAGES);
                var id = new UUID(0x4000L, 0x8000_0000_0000_0000L + document);
                insert(connection, tenant, id, document);
                var first = document * PAGES;
                var pages = IntStream.range(0, Math.min(PAGES, passages - first))
                        .mapToObj(page -> new PageText(page + 1, page(first + page)))
                        .toList();
                connection.createStatement().execute("set app.tenant = '" + tenant + "'");
                PassageSql.replace(connection, id, pages);
            }
        }
    }

    String page(int number) {
        return corpus.page(new Random(number));
    }

    private UUID tenantOf(int passage) {
        var rest = passage - largest();
        return rest < 0 ? LARGEST : tenant(1 + (int) ((long) rest * (TENANTS - 1) / (passages - largest())));
    }

    private static void insert(Connection connection, UUID tenant, UUID id, int document) throws SQLException {
        var classes = List.of("soc2-type2", "soc2-type1", "iso27001-certificate", "dpa", "bridge-letter");
        try (var insert = connection.prepareStatement(
                "insert into document (tenant_id, id, version, vendor_id, file_name, media_type, size, sha256, state, "
                        + "class, pages, uploaded_at) values (?, ?, 0, md5(?::text || ?)::uuid, ?, 'application/pdf', 1000, "
                        + "repeat('a', 64), 'READY', ?, 80, now() - ? * interval '1 hour')")) {
            insert.setObject(1, tenant);
            insert.setObject(2, id);
            insert.setObject(3, tenant);
            insert.setInt(4, document % 20);
            insert.setString(5, "report " + document + ".pdf");
            insert.setString(6, classes.get(document % classes.size()));
            insert.setInt(7, document);
            insert.execute();
        }
    }

    private String one(String query) throws SQLException {
        try (var connection = superuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    void execute(String... statements) throws SQLException {
        try (var connection = superuser();
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
