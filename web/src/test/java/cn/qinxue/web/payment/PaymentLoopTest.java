package cn.qinxue.web.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.qinxue.services.order.InvoiceKind;
import cn.qinxue.services.order.InvoiceRequest;
import cn.qinxue.services.order.Order;
import cn.qinxue.services.order.OrderDraft;
import cn.qinxue.services.order.OrderOutcome;
import cn.qinxue.services.order.OrderState;
import cn.qinxue.services.order.Orders;
import cn.qinxue.services.payment.Payment;
import cn.qinxue.services.payment.PaymentGateways;
import cn.qinxue.services.payment.PaymentProblem;
import cn.qinxue.services.payment.PaymentProblems;
import cn.qinxue.services.payment.PaymentQueries;
import cn.qinxue.services.payment.PaymentStart;
import cn.qinxue.services.payment.PaymentState;
import cn.qinxue.services.payment.PaymentWish;
import cn.qinxue.services.payment.Payments;
import cn.qinxue.services.payment.ProblemKind;
import cn.qinxue.services.payment.Refund;
import cn.qinxue.services.payment.RefundState;
import cn.qinxue.services.payment.Refunds;
import cn.qinxue.tenants.id.Ids;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.testbase.TestDatabase;
import cn.qinxue.testbase.TestHouse;
import io.micronaut.context.ApplicationContext;
import io.micronaut.jdbc.DataSourceResolver;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole way: the program, both gateways in the sandbox, notices over HTTP, the database. */
class PaymentLoopTest {
    private static final Tenant HOME = TestHouse.openTenant("paying");
    private static final Tenant NEIGHBOUR = TestHouse.openTenant("paying-next-door");
    private static final Set<String> BOTH = Set.of("BANK_PAGE", "E_JIAOTONG");
    private static final InvoiceRequest INVOICE = new InvoiceRequest(InvoiceKind.PERSON, "黄美玲", null, "DOWNLOAD", null);

    @TempDir
    private static Path folder;

    private static EmbeddedServer server;

    private final UUID enrollment = Ids.next();
    private final Order order = at(HOME, () -> order(account()));

    @BeforeAll
    static void start() {
        var settings = TestDatabase.settings();
        settings.put("qinxue.payment.sandbox.enabled", "true");
        settings.put("qinxue.payment.sandbox.port", "0");
        settings.put("qinxue.payment.sandbox.retry", "200ms");
        settings.put("qinxue.data-folder", folder.toString());
        server = ApplicationContext.run(EmbeddedServer.class, settings, "test", CountingListener.ENVIRONMENT);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"BANK_PAGE", "E_JIAOTONG"})
    void aNoticeOpensTheClass(String gateway) {
        pay(gateway, HOME, "{\"copies\":1}");
        assertPaidOnce();
    }

    @ParameterizedTest
    @ValueSource(strings = {"BANK_PAGE", "E_JIAOTONG"})
    void noticesThatComeManyTimesOpenItOnce(String gateway) {
        var payment = pay(gateway, HOME, "{\"copies\":8}");
        assertPaidOnce();
        await("all were taken", () -> taken(payment) == 8);
        assertPaidOnce();
    }

    @ParameterizedTest
    @ValueSource(strings = {"BANK_PAGE", "E_JIAOTONG"})
    void aForgedNoticeOpensNothing(String gateway) {
        var payment = pay(gateway, HOME, "{\"copies\":1,\"forged\":true}");
        await("it was sent", () -> taken(payment) == 1);
        assertThat(reload().state()).isEqualTo(OrderState.PENDING);
        assertThat(bean(CountingListener.class).opened(enrollment)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"BANK_PAGE", "E_JIAOTONG"})
    void aLostNoticeIsFoundByAsking(String gateway) {
        pay(gateway, HOME, "{\"copies\":1,\"lost\":true}");
        assertThat(reload().state()).isEqualTo(OrderState.PENDING);
        Tenancy.run(HOME, () -> bean(PaymentQueries.class).refresh(order.account(), order.id()));
        assertPaidOnce();
    }

    @ParameterizedTest
    @ValueSource(strings = {"BANK_PAGE", "E_JIAOTONG"})
    void aLateNoticeOpensTheClassOfAClosedOrder(String gateway) {
        pay(gateway, HOME, "{\"copies\":1,\"delaySeconds\":1}");
        at(HOME, () -> bean(Orders.class).close(order.account(), order.id()));
        assertPaidOnce();
    }

    @ParameterizedTest
    @ValueSource(strings = {"BANK_PAGE", "E_JIAOTONG"})
    void theWrongAmountIsShownToTheOffice(String gateway) {
        var payment = pay(gateway, HOME, "{\"copies\":2,\"amount\":1}");
        await("both were taken", () -> taken(payment) == 2);
        assertThat(problems(payment)).extracting(PaymentProblem::kind).containsExactly(ProblemKind.WRONG_AMOUNT);
        assertThat(bean(CountingListener.class).opened(enrollment)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"BANK_PAGE", "E_JIAOTONG"})
    void aNoticeOfOursIsAForgeryAtTheNeighbours(String gateway) {
        var payment = pay(gateway, NEIGHBOUR, "{\"copies\":1,\"forged\":false}");
        await("it was refused", () -> tries(payment) >= 2);
        assertThat(reload().state()).isEqualTo(OrderState.PENDING);
        assertThat(bean(CountingListener.class).opened(enrollment)).isZero();
        assertThat(at(NEIGHBOUR, () -> bean(PaymentProblems.class).open(0, 10).getContent()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"BANK_PAGE, E_JIAOTONG", "E_JIAOTONG, BANK_PAGE"})
    void paidTwiceGivesOneBack(String first, String second) {
        var other = open(second, HOME);
        pay(first, HOME, "{\"copies\":1}");
        assertPaidOnce();
        press(other, "payment");
        var payment = payment(second);
        await("it is held", () -> payment(second).state() == PaymentState.HELD);
        var problem = problems(payment).getFirst();
        at(HOME, () -> bean(PaymentProblems.class).refund(problem.id(), UUID.randomUUID(), "重复付款，原路退回"));
        at(HOME, () -> bean(Refunds.class).sendReleased(100));
        assertThat(at(HOME, () -> bean(Refunds.class).ofOrder(order.id())))
                .extracting(Refund::state, Refund::amount)
                .containsExactly(tuple(RefundState.DONE, 12600L));
        assertPaidOnce();
    }

    @Test
    void theJumpGoesToTheOriginThatTheGatewaysName() {
        var gateways = at(HOME, () -> bean(PaymentGateways.class).offered(List.of("E_JIAOTONG", "BANK_PAGE", "OTHER")));
        assertThat(gateways).extracting(gateway -> gateway.code()).containsExactly("E_JIAOTONG", "BANK_PAGE");
        assertThat(at(HOME, () -> gateways.getFirst().origin())).isEqualTo(SandboxHand.origin(sandbox()));
    }

    @ParameterizedTest
    @CsvSource({
        "BANK_PAGE, '', 400, ''",
        "BANK_PAGE, x, 400, FAIL",
        "BANK_PAGE, state=PAID&number=1&sign=x, 400, FAIL",
        "E_JIAOTONG, {}, 400, '{\"code\":\"FAIL\"}'",
        "NONE, x, 404, ''",
    })
    void answersTheUnbelievableWithARefusal(String gateway, String body, int status, String answer) {
        var response = SandboxHand.post(URI.create(host(HOME) + "/payments/notices/" + gateway), body);
        assertThat(response.statusCode()).isEqualTo(status);
        if (!answer.isEmpty()) assertThat(response.body()).isEqualTo(answer);
    }

    @Test
    void takesNoNoticeLongerThanAnyGatewayWrites() {
        var response =
                SandboxHand.post(URI.create(host(HOME) + "/payments/notices/BANK_PAGE"), "x=" + "y".repeat(64 * 1024));
        assertThat(response.statusCode()).isEqualTo(413);
    }

    private Payment pay(String gateway, Tenant noticed, String behaviour) {
        var cashier = open(gateway, noticed);
        SandboxHand.call(cashier, "PUT", SandboxHand.path(cashier) + "/behaviour", behaviour);
        press(cashier, "payment");
        return payment(gateway);
    }

    /** The cashier's page for the order; notices go to the host of the tenant. */
    private URI open(String gateway, Tenant noticed) {
        var wish = new PaymentWish(
                order.account(),
                order.id(),
                gateway,
                BOTH,
                URI.create(host(noticed)),
                URI.create(host(HOME) + "/orders/" + order.id()));
        var started = (PaymentStart.Started) at(HOME, () -> bean(Payments.class).start(wish));
        return SandboxHand.arrive(started.jump());
    }

    private void press(URI cashier, String button) {
        var response = SandboxHand.post(URI.create(cashier + "/" + button), "");
        assertThat(response.headers().firstValue("Location")).hasValue(host(HOME) + "/orders/" + order.id());
    }

    private void assertPaidOnce() {
        await("the order is paid", () -> reload().state() == OrderState.PAID);
        assertThat(bean(CountingListener.class).opened(enrollment)).isEqualTo(1);
    }

    private Order reload() {
        return at(HOME, () -> bean(Orders.class).ofAccount(order.account(), order.id()));
    }

    private Payment payment(String gateway) {
        return at(HOME, () -> bean(Payments.class).ofOrder(order.id())).stream()
                .filter(payment -> payment.gateway().equals(gateway))
                .findFirst()
                .orElseThrow();
    }

    private static List<PaymentProblem> problems(Payment payment) {
        return at(HOME, () -> bean(PaymentProblems.class).open(0, 100).getContent()).stream()
                .filter(problem -> problem.number().equals(payment.number()))
                .toList();
    }

    private static long taken(Payment payment) {
        return SandboxHand.done(sandbox(), payment.number());
    }

    private static long tries(Payment payment) {
        return SandboxHand.tries(sandbox(), payment.number());
    }

    private static URI sandbox() {
        return at(HOME, () -> bean(PaymentGateways.class).byCode("BANK_PAGE").origin());
    }

    private Order order(UUID account) {
        var draft = new OrderDraft(
                account,
                null,
                List.of(new OrderDraft.Line(enrollment, "2026 年度中级工网络班", 12600)),
                INVOICE,
                Duration.ofMinutes(30));
        var placed = (OrderOutcome.Accepted) bean(Orders.class).place(draft, Set.of("DOWNLOAD"));
        var confirmed = (OrderOutcome.Accepted)
                bean(Orders.class).confirm(account, placed.order().id(), INVOICE, Set.of("DOWNLOAD"));
        return confirmed.order();
    }

    private static UUID account() {
        var id = Ids.next();
        var source = bean(DataSourceResolver.class).resolve(bean(DataSource.class));
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("INSERT INTO account (id, role, name, password_hash, must_change_password, created_at)"
                    + " VALUES ('" + id + "', 'LEARNER', '试验学员', '-', false, now())");
            return id;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String host(Tenant tenant) {
        return "http://" + tenant.hosts().getFirst() + ":" + server.getPort();
    }

    private static <T> T bean(Class<T> type) {
        return server.getApplicationContext().getBean(type);
    }

    private static <T> T at(Tenant tenant, Supplier<T> work) {
        return Tenancy.call(tenant, work);
    }

    private static void await(String what, BooleanSupplier condition) {
        for (int i = 0; i < 400 && !condition.getAsBoolean(); i++) {
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
        assertThat(condition.getAsBoolean()).as(what).isTrue();
    }
}
