package cn.qinxue.services.order;

import cn.qinxue.tenants.id.Ids;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.testbase.TestDatabase;
import cn.qinxue.testbase.TestHouse;
import io.micronaut.context.ApplicationContext;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** The beans of orders and payments on the real database, with a recording listener and a clock that tests move. */
public final class MoneyHouse {
    public static final String ENVIRONMENT = "money";
    public static final Duration LIFETIME = Duration.ofMinutes(30);
    public static final Set<String> DELIVERIES = Set.of("EMAIL", "DOWNLOAD");
    public static final InvoiceRequest INVOICE =
            new InvoiceRequest(InvoiceKind.UNIT, "鼓楼区园林管理所", "99350102MB0000000X", "EMAIL", "a@example.com");

    private static final ApplicationContext CONTEXT =
            ApplicationContext.run(TestDatabase.settings(), "test", ENVIRONMENT);

    private final Tenant tenant;

    private MoneyHouse(Tenant tenant) {
        this.tenant = tenant;
    }

    public static MoneyHouse open(String name) {
        return new MoneyHouse(TestHouse.openTenant(name));
    }

    public static <T> T bean(Class<T> type) {
        return CONTEXT.getBean(type);
    }

    public <T> T call(Supplier<T> work) {
        return Tenancy.call(tenant, work);
    }

    public void run(Runnable work) {
        Tenancy.run(tenant, work);
    }

    public static TestClock clock() {
        return bean(TestClock.class);
    }

    public UUID account() {
        UUID id = Ids.next();
        run(() -> bean(RecordedClassRepository.class).addAccount(id));
        return id;
    }

    /** A class somebody wants, not opened yet. */
    public UUID enrollment() {
        UUID id = Ids.next();
        run(() -> bean(RecordedClassRepository.class).save(new RecordedClass(id, "WAITING", 0)));
        return id;
    }

    public RecordedClass recorded(UUID enrollment) {
        return call(
                () -> bean(RecordedClassRepository.class).findById(enrollment).orElseThrow());
    }

    /** The enrollment becomes what the enrollment side would make of it, such as CANCELLED. */
    public void set(UUID enrollment, String state) {
        run(() -> bean(RecordedClassRepository.class).tell(enrollment, state, 0));
    }

    public static OrderDraft draft(UUID account, long fee, UUID... enrollments) {
        List<OrderDraft.Line> lines = new ArrayList<>();
        Arrays.stream(enrollments)
                .forEach(enrollment ->
                        lines.add(new OrderDraft.Line(enrollment, "第 " + (lines.size() + 1) + " 个网络班", fee)));
        return new OrderDraft(account, null, lines, INVOICE, LIFETIME);
    }

    /** A placed and confirmed order; 12600 fen a class. */
    public Order order(UUID account, UUID... enrollments) {
        return call(() -> {
            var placed =
                    (OrderOutcome.Accepted) bean(Orders.class).place(draft(account, 12600, enrollments), DELIVERIES);
            var confirmed = (OrderOutcome.Accepted)
                    bean(Orders.class).confirm(account, placed.order().id(), INVOICE, DELIVERIES);
            return confirmed.order();
        });
    }

    public Order reload(Order order) {
        return call(() -> bean(Orders.class).ofAccount(order.account(), order.id()));
    }

    public List<OrderLineState> lineStates(Order order) {
        return call(() ->
                bean(Orders.class).lines(order).stream().map(OrderLine::state).toList());
    }
}
