package db.migration;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.quartz.impl.jdbcjobstore.PostgreSQLDelegate;

/**
 * Creates the tables of the scheduler from the script that its library ships, so that both always fit together. They are
 * shared by all tenants and hold the few fixed waking jobs only, never business data.
 */
public final class V202611220645__create_quartz_tables extends BaseJavaMigration {
    private static final String SCRIPT = "tables_postgres.sql";

    @Override
    public void migrate(Context context) throws Exception {
        try (var statement = context.getConnection().createStatement()) {
            for (var sql : creations()) {
                statement.execute(sql);
            }
            statement.execute("""
                    do $$
                    declare t record;
                    begin
                        for t in select tablename from pg_tables
                                 where schemaname = current_schema() and tablename like 'qrtz\\_%' loop
                            execute format('grant select, insert, update, delete on %I to bl_app', t.tablename);
                        end loop;
                    end $$""");
        }
    }

    private static Iterable<String> creations() throws IOException {
        try (var script = PostgreSQLDelegate.class.getResourceAsStream(SCRIPT)) {
            if (script == null) {
                throw new IOException("The scheduler's library ships no " + SCRIPT);
            }
            var withoutComments = new String(script.readAllBytes(), UTF_8).replaceAll("(?m)^--.*$", "");
            return Arrays.stream(withoutComments.split(";"))
                    .map(String::strip)
                    .filter(sql -> sql.toUpperCase(Locale.ROOT).startsWith("CREATE"))
                    .toList();
        }
    }
}
