package io.bridgeletter.core.migration;

import org.flywaydb.core.Flyway;

/**
 * Brings the schema up to date. It is run by whoever holds the owner's credentials (the embedded stack, or a step of
 * its own in production); the server runs as a user that owns nothing and only checks that the schema fits.
 */
public final class Migrations {
    private Migrations() {}

    /** Applies the missing migrations and returns how many there were. A second run does nothing. */
    public static int migrate(String jdbcUrl, String owner, String password) {
        return Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(jdbcUrl, owner, password)
                .locations("classpath:db/migration")
                .validateMigrationNaming(true)
                .load()
                .migrate()
                .migrationsExecuted;
    }

    /** Reads {@code BRIDGELETTER_DB_URL}, {@code BRIDGELETTER_OWNER} and {@code BRIDGELETTER_OWNER_PASSWORD}. */
    public static void main(String[] args) {
        migrate(
                required("BRIDGELETTER_DB_URL"),
                required("BRIDGELETTER_OWNER"),
                required("BRIDGELETTER_OWNER_PASSWORD"));
    }

    private static String required(String name) {
        var value = System.getenv(name);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("Set " + name + " to run the migrations");
        }
        return value;
    }
}
