package io.bridgeletter.core.tenancy.internal;

import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.hibernate.engine.jdbc.connections.spi.AbstractDataSourceBasedMultiTenantConnectionProviderImpl;
import org.jspecify.annotations.Nullable;

/**
 * Names the tenant to PostgreSQL once per transaction. The setting is local to the transaction, so that the pool can
 * never hand it on; a second tenant in one transaction, or a connection without one, is an error and not an empty list.
 */
public class TenantConnectionProvider extends AbstractDataSourceBasedMultiTenantConnectionProviderImpl<UUID> {
    private static final long serialVersionUID = 1L;
    private static final String DATA_SOURCE = "java:jboss/datasources/BridgeletterDS";
    private static final String REGISTRY = "java:jboss/TransactionSynchronizationRegistry";

    private transient @Nullable DataSource dataSource;
    private transient @Nullable TransactionSynchronizationRegistry transactions;

    @Override
    protected DataSource selectAnyDataSource() {
        if (dataSource == null) {
            dataSource = lookup(DATA_SOURCE, DataSource.class);
        }
        return dataSource;
    }

    @Override
    protected DataSource selectDataSource(UUID tenant) {
        return selectAnyDataSource();
    }

    @Override
    public Connection getConnection(UUID tenant) throws SQLException {
        var registry = transactions();
        if (registry.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new SQLException("A tenant's data is only read and written inside a transaction");
        }
        var named = registry.getResource(TenantConnectionProvider.class);
        if (named != null && !named.equals(tenant)) {
            throw new SQLException("The tenant changed inside one transaction");
        }
        var connection = super.getConnection(tenant);
        if (named == null) {
            nameTenant(connection, tenant);
            registry.putResource(TenantConnectionProvider.class, tenant);
        }
        return connection;
    }

    private static void nameTenant(Connection connection, UUID tenant) throws SQLException {
        try (var statement = connection.prepareStatement("select set_config('app.tenant', ?, true)")) {
            statement.setString(1, tenant.toString());
            statement.execute();
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    private TransactionSynchronizationRegistry transactions() {
        if (transactions == null) {
            transactions = lookup(REGISTRY, TransactionSynchronizationRegistry.class);
        }
        return transactions;
    }

    @SuppressWarnings("BanJNDI") // two fixed names of the server's own; Hibernate creates this class without injection
    private static <T> T lookup(String name, Class<T> type) {
        try {
            return type.cast(InitialContext.doLookup(name));
        } catch (NamingException e) {
            throw new IllegalStateException("The server offers no " + name, e);
        }
    }
}
