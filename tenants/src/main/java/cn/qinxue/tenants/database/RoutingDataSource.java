package cn.qinxue.tenants.database;

import cn.qinxue.tenants.tenant.NoTenantBound;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.tenants.tenant.Tenant;
import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * The only data source the repositories know: hands out a connection of the bound tenant, or refuses. Each connection
 * refuses a statement that is begun while another tenant is bound.
 */
final class RoutingDataSource implements DataSource {
    private final TenantPools pools;

    RoutingDataSource(TenantPools pools) {
        this.pools = pools;
    }

    /** @throws NoTenantBound if the work was begun without a tenant */
    @Override
    public Connection getConnection() throws SQLException {
        var tenant = Tenancy.current();
        return guarded(pools.connection(tenant), tenant);
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException("Connections are made for the bound tenant only");
    }

    private static Connection guarded(Connection connection, Tenant owner) {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> invoke(connection, owner, method, arguments));
    }

    private static Object invoke(Connection connection, Tenant owner, Method method, Object[] arguments)
            throws Throwable {
        if (beginsStatement(method.getName())) refuseOtherThan(owner);
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static boolean beginsStatement(String method) {
        return method.startsWith("prepare") || method.equals("createStatement") || method.equals("unwrap");
    }

    private static void refuseOtherThan(Tenant owner) {
        if (!Tenancy.current().schemaName().equals(owner.schemaName())) {
            throw new IllegalStateException("A connection of one tenant was used while another was bound");
        }
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        throw new SQLFeatureNotSupportedException("Logging goes through SLF4J");
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        throw new SQLFeatureNotSupportedException("Logging goes through SLF4J");
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        throw new SQLFeatureNotSupportedException("Set on the pools");
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException("Logging goes through SLF4J");
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLException("Not a wrapper for " + type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
