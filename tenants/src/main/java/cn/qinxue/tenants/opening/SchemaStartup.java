package cn.qinxue.tenants.opening;

import cn.qinxue.tenants.database.Migrations;
import cn.qinxue.tenants.database.SchemaRoles;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.tenants.tenant.TenantState;
import cn.qinxue.tenants.tenant.Tenants;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings every schema to the state this program needs before the first request. A tenant that cannot be upgraded does
 * not stop the others.
 */
@Singleton
@Order(Ordered.HIGHEST_PRECEDENCE)
final class SchemaStartup implements ApplicationEventListener<StartupEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(SchemaStartup.class);

    private final Tenants tenants;
    private final SchemaRoles roles;
    private final Migrations migrations;

    SchemaStartup(Tenants tenants, SchemaRoles roles, Migrations migrations) {
        this.tenants = tenants;
        this.roles = roles;
        this.migrations = migrations;
    }

    @Override
    public void onApplicationEvent(StartupEvent event) {
        roles.create(Tenant.PLATFORM_CODE);
        var upToDate = migrations.upToDate();
        if (!upToDate.contains(Tenant.PLATFORM_CODE)) migrations.migratePlatform(Tenant.PLATFORM_CODE);
        tenants.all().parallelStream()
                .filter(tenant -> tenant.state() != TenantState.OPENING && !upToDate.contains(tenant.schemaName()))
                .forEach(this::migrate);
    }

    private void migrate(Tenant tenant) {
        try {
            migrations.migrateTenant(tenant.schemaName());
        } catch (RuntimeException e) {
            LOG.error("Tenant {} stays on its old schema; start the program again to retry", tenant.code(), e);
        }
    }
}
