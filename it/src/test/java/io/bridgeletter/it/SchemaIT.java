package io.bridgeletter.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The lowest layer of isolation, table by table: whatever table is added is looked at the day it appears. */
class SchemaIT extends ApplicationIT {
    private static final String TABLES = """
            select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p') and n.nspname = 'public'
              and c.relname not in ('tenant', 'person', 'work', 'work_turn', 'flyway_schema_history')
              and c.relname not like 'qrtz\\_%'
            """;

    private static final String PARTS = TABLES + " and c.relispartition";

    @Test
    void every_table_names_its_tenant_without_a_default() throws SQLException {
        assertThat(broken("""
                not exists (select 1 from information_schema.columns k where k.table_name = t.relname
                    and k.column_name = 'tenant_id' and k.is_nullable = 'NO' and k.column_default is null
                    and k.data_type = 'uuid')""")).isEmpty();
    }

    @Test
    void every_table_forces_row_level_security_with_a_policy() throws SQLException {
        assertThat(broken("""
                not exists (select 1 from pg_class c join pg_policy p on p.polrelid = c.oid
                    where c.relname = t.relname and c.relrowsecurity and c.relforcerowsecurity
                      and p.polname = 'tenant_isolation')""")).isEmpty();
    }

    @Test
    void every_key_and_index_begins_with_the_tenant() throws SQLException {
        try (var owner = client.asOwner()) {
            assertThat(Client.column(owner, """
                    select i.relname from pg_index x join pg_class i on i.oid = x.indexrelid
                    join pg_class t on t.oid = x.indrelid
                    join pg_attribute a on a.attrelid = t.oid and a.attnum = x.indkey[0]
                    where t.relname in (%s) and a.attname <> 'tenant_id' and i.relname <> 'member_of_person'
                    """.formatted(TABLES)))
                    .as("found before a tenant is known: member_of_person only")
                    .isEmpty();
        }
    }

    @Test
    void no_foreign_key_can_cross_tenants() throws SQLException {
        try (var owner = client.asOwner()) {
            assertThat(Client.column(owner, """
                    select k.conname from pg_constraint k join pg_class t on t.oid = k.conrelid
                    join pg_class r on r.oid = k.confrelid
                    where k.contype = 'f' and r.relname in (%s) and not exists (
                        select 1 from pg_attribute a where a.attrelid = t.oid and a.attnum = any(k.conkey)
                          and a.attname = 'tenant_id')
                    """.formatted(TABLES))).isEmpty();
        }
    }

    @Test
    void another_tenants_rows_do_not_exist_for_the_runtime_user() throws SQLException {
        var tables = tables();
        assertThat(tables).hasSizeGreaterThan(14);
        for (var table : tables) {
            var own = client.asTenant("contoso", "select count(distinct tenant_id) from " + table);
            assertThat(Integer.parseInt(own.get(0))).as(table).isLessThanOrEqualTo(1);
            var foreign = client.asTenant(
                    "contoso",
                    "select count(*) from " + table
                            + " where tenant_id = (select id from tenant where slug = 'northwind')");
            assertThat(foreign).as(table).containsExactly("0");
        }
    }

    @Test
    void without_a_tenant_there_are_no_rows() throws SQLException {
        try (var runtime = client.asRuntimeUser()) {
            for (var table : tables()) {
                assertThat(Client.column(runtime, "select count(*) from " + table))
                        .as(table)
                        .containsExactly("0");
            }
        }
    }

    @Test
    void the_search_function_answers_for_the_current_tenant_only() throws SQLException {
        var search = "select count(*) from search_passages('[[{\"text\": \"Pinecrest\", \"prefix\": false, "
                + "\"excluded\": false}]]', null, null, null, null, 0, 50) where kind = 'page'";
        assertThat(client.asTenant("contoso", search)).containsExactly("0");
        assertThat(client.asTenant(
                        "contoso", "select word from search_spelling(array['pinecrst']) where word is not null"))
                .isEmpty();
        assertThat(client.asTenant("contoso", "select pages from search_frequency(array['pinecrest'])"))
                .containsExactly("0");
    }

    @Test
    void the_runtime_user_can_neither_change_the_audit_trail_nor_read_people() throws SQLException {
        try (var owner = client.asOwner()) {
            assertThat(Client.column(owner, """
                    select privilege_type from information_schema.role_table_grants
                    where grantee = 'bl_app' and table_name = 'audit_event' order by 1
                    """)).containsExactly("INSERT", "SELECT");
            assertThat(Client.column(owner, """
                    select privilege_type from information_schema.role_table_grants
                    where grantee = 'bl_app' and table_name = 'person'
                    """)).isEmpty();
        }
    }

    @Test
    void the_runtime_user_cannot_name_a_part_of_a_table() throws SQLException {
        try (var owner = client.asOwner()) {
            assertThat(Client.column(owner, "select count(*) from (" + PARTS + ") parts"))
                    .containsExactly("16");
            assertThat(Client.column(owner, PARTS + """
                     and has_table_privilege('bl_app', c.oid, 'select, insert, update, delete, truncate, references')
                    """)).isEmpty();
        }
    }

    /** The tables that the runtime user names. */
    private List<String> tables() throws SQLException {
        try (var owner = client.asOwner()) {
            return Client.column(owner, TABLES + " and not c.relispartition order by 1");
        }
    }

    private List<String> broken(String condition) throws SQLException {
        try (var owner = client.asOwner()) {
            return Client.column(owner, "select t.relname from (" + TABLES + ") t where " + condition);
        }
    }
}
