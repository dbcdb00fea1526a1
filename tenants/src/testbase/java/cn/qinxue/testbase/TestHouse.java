package cn.qinxue.testbase;

import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.tenants.opening.TenantOpening;
import cn.qinxue.tenants.tenant.TenantState;
import io.micronaut.context.ApplicationContext;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The beans of the module under test on a real database, one context for the whole run. Each test class opens tenants
 * of its own, so no test meets another's rows.
 */
public final class TestHouse {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final ApplicationContext CONTEXT = ApplicationContext.run(TestDatabase.settings(), "test");

    private TestHouse() {}

    public static ApplicationContext context() {
        return CONTEXT;
    }

    public static <T> T bean(Class<T> type) {
        return CONTEXT.getBean(type);
    }

    /** A new tenant with empty tables, found at {@code <code>.localhost}. */
    public static Tenant openTenant(String name) {
        return openTenant(name, "320000");
    }

    public static Tenant openTenant(String name, String divisionCode) {
        var code = name + "-" + NUMBER.incrementAndGet();
        var tenant = new Tenant(
                code,
                "试验省",
                "试验省工勤人员继续教育",
                "试",
                "#1d5283",
                divisionCode,
                List.of(code + ".localhost"),
                "",
                TenantState.OPENING,
                "025-0000 1201",
                "工作日 9:00–12:00",
                "试验省工勤人员考核办公室");
        return switch (bean(TenantOpening.class).open(TenantOpening.Request.of(tenant))) {
            case TenantOpening.Outcome.Opened opened -> opened.tenant();
            case TenantOpening.Outcome.Taken taken -> throw new IllegalStateException("Taken: " + code);
        };
    }
}
