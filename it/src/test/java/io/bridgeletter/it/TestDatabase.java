package io.bridgeletter.it;

import java.sql.DriverManager;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A schema of its own in the stack's database, for tables that no job looks at. */
public final class TestDatabase {
    private final String schema;
    private final PGSimpleDataSource source = new PGSimpleDataSource();

    public TestDatabase(String schema) throws SQLException {
        this.schema = schema;
        var stack = StackSession.stack();
        source.setUrl(stack.jdbcUrl());
        source.setUser("bl_owner");
        source.setPassword(stack.ownerPassword());
        source.setCurrentSchema(schema);
        drop();
        execute("create schema " + schema);
    }

    public DataSource source() {
        return source;
    }

    public void execute(String sql) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    public void drop() throws SQLException {
        var stack = StackSession.stack();
        try (var connection = DriverManager.getConnection(stack.jdbcUrl(), "bl_owner", stack.ownerPassword());
                var statement = connection.createStatement()) {
            statement.execute("drop schema if exists " + schema + " cascade");
        }
    }
}
