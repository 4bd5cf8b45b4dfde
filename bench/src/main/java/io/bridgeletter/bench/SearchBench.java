package io.bridgeletter.bench;

import io.bridgeletter.core.migration.Migrations;
import io.bridgeletter.core.search.SearchIndex;
import io.bridgeletter.core.search.internal.SearchSql;
import io.bridgeletter.domain.search.SearchQueryReader;
import io.bridgeletter.domain.search.Spelling;
import io.bridgeletter.stack.Part;
import io.bridgeletter.stack.Stack;
import io.bridgeletter.stack.StackOptions;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/**
 * The search of the product, through its own SQL, as the user that the server logs in as, in the largest tenant. Beside it
 * the same functions with the rights of a caller whom row-level security does not bind.
 */
final class SearchBench {
    /** As operations are told to give it for so many pages; what is not in it is read again for each query. */
    static final int MEMORY_MB = Integer.getInteger("bridgeletter.bench.database-memory", 1024);

    private static final int WARM_UP = 30;
    private static final int MEASURED = 200;

    private final StackOptions options;
    private final PrintStream out;
    private final int passages = Integer.getInteger("bridgeletter.bench.passages", 200_000);

    SearchBench(StackOptions options, PrintStream out) {
        this.options = options.withParts(Part.DATABASE).withDatabaseMemory(MEMORY_MB);
        this.out = out;
    }

    void run() throws Exception {
        try (var stack = new Stack(options)) {
            stack.start();
            Migrations.migrate(stack.jdbcUrl(), "bl_owner", stack.ownerPassword());
            var corpus = new Corpus();
            var data = new SearchData(stack.jdbcUrl(), corpus, passages);
            var begin = System.nanoTime();
            data.load();
            Times.print(
                    out,
                    "%d pages in 200 tenants, %d in the largest one; loaded in %.0f s",
                    passages,
                    data.largest(),
                    (System.nanoTime() - begin) / 1e9);
            openFunctions(data);
            Times.print(
                    out,
                    "%-24s %9s %9s %8s %10s %8s %s",
                    "milliseconds",
                    "p50",
                    "p95",
                    "limit",
                    "p95 open",
                    "ratio",
                    "pages found, on average");
            try (var runtime = DriverManager.getConnection(stack.jdbcUrl(), "bl_app", stack.appPassword());
                    var open = data.superuser()) {
                open.createStatement().execute("set search_path = without_security, public");
                for (var kind : QueryKind.values()) {
                    measure(kind, new Queries(corpus, data).of(kind, WARM_UP + MEASURED), runtime, open);
                }
            }
        }
    }

    private void measure(QueryKind kind, List<String> queries, Connection runtime, Connection open) throws Exception {
        var times = new Times(MEASURED);
        var openTimes = new Times(MEASURED);
        var found = new long[1];
        for (var i = 0; i < WARM_UP + MEASURED; i++) {
            var query = queries.get(i);
            if (i < WARM_UP) {
                search(runtime, query);
                search(open, query);
            } else {
                // turn by turn, so that whatever else the machine does meets both alike, and neither always comes
                // second
                var first = i % 2 == 0;
                (first ? times : openTimes)
                        .time(() -> found[0] += search(first ? runtime : open, query) * (first ? 1 : 0));
                (first ? openTimes : times)
                        .time(() -> found[0] += search(first ? open : runtime, query) * (first ? 0 : 1));
            }
        }
        var p95 = times.quantile(0.95);
        var openP95 = openTimes.quantile(0.95);
        Times.print(
                out,
                "%-24s %9.1f %9.1f %8d %10.1f %8.2f %d%s",
                kind.title,
                times.quantile(0.5),
                p95,
                kind.limit,
                openP95,
                p95 / openP95,
                found[0] / MEASURED,
                p95 > kind.limit ? "   MISSED" : "");
    }

    /** What the service does with the index for one request. */
    private static long search(Connection connection, String typed) throws SQLException {
        connection.setAutoCommit(false);
        try (var tenant = connection.prepareStatement("select set_config('app.tenant', ?, true)")) {
            tenant.setString(1, SearchData.LARGEST.toString());
            tenant.execute();
        }
        var query = SearchQueryReader.read(typed);
        for (var unknown : SearchSql.unknown(connection, query.words()).entrySet()) {
            var nearest = Spelling.nearest(unknown.getKey(), unknown.getValue());
            var meant = Spelling.meant(nearest, SearchSql.frequency(connection, Set.copyOf(nearest)));
            if (meant.isPresent()) {
                query = query.withInstead(unknown.getKey(), meant.get());
            }
        }
        var found = SearchSql.search(connection, query, SearchIndex.Filter.NONE, 0, 10);
        connection.commit();
        return found.pages();
    }

    /** The product's functions, letter by letter, but with the caller's rights and in a schema that is looked at first. */
    private static void openFunctions(SearchData data) throws SQLException {
        data.execute("create schema without_security");
        try (var connection = data.superuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select pg_get_functiondef(oid) from pg_proc where proname in ('search_passages', 'search_spelling', 'search_frequency')")) {
            while (rows.next()) {
                data.execute(rows.getString(1)
                        .replace("FUNCTION public.", "FUNCTION without_security.")
                        .replace("SECURITY DEFINER", "SECURITY INVOKER"));
            }
        }
    }
}
