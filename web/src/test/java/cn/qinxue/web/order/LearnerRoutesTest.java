package cn.qinxue.web.order;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.services.enrollment.Enrollment;
import cn.qinxue.services.enrollment.EnrollmentOrders;
import cn.qinxue.services.enrollment.Enrollments;
import cn.qinxue.services.enrollment.OrderingOutcome;
import cn.qinxue.services.order.InvoiceKind;
import cn.qinxue.services.order.InvoiceRequest;
import cn.qinxue.services.order.Order;
import cn.qinxue.tenants.policy.SkillLevel;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.testbase.TestHouse;
import cn.qinxue.web.testbase.People;
import cn.qinxue.web.testbase.People.Learner;
import cn.qinxue.web.testbase.Visit;
import cn.qinxue.web.testbase.Years;
import io.micronaut.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose pages these are: a learner's own, and nobody else's. */
class LearnerRoutesTest {
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int REFUSED = 422;
    private static final String POLICY = "jiangsu-worker-2023.yaml";
    private static Tenant home;
    private static Tenant neighbour;
    private static UUID offering;
    private static Learner owner;
    private static Learner other;
    private static Learner stranger;
    private static Enrollment enrollment;
    private static Order order;

    @BeforeAll
    static void openTenants() {
        home = TestHouse.openTenant("routes");
        neighbour = TestHouse.openTenant("routes-neighbour");
        Years.open(home, POLICY);
        Years.open(neighbour, POLICY);
        offering = Years.offering(home, SkillLevel.TECHNICIAN).id();
        owner = People.learner(home, "陈立新", SkillLevel.TECHNICIAN);
        other = People.learner(home, "李四", SkillLevel.TECHNICIAN);
        stranger = People.learner(neighbour, "王五", SkillLevel.TECHNICIAN);
        enrollment = enroll(owner);
        order = order(owner, enrollment);
    }

    static Stream<String> othersPages() {
        return Stream.of(
                "/learner/enrollments/" + enrollment.id(),
                "/learner/enrollments/" + enrollment.id() + "/refunds/new",
                "/learner/orders/new?enrollment=" + enrollment.id(),
                "/learner/orders/" + order.id(),
                "/learner/orders/" + order.id() + "/return");
    }

    static Stream<String> othersForms() {
        return Stream.of(
                "/learner/enrollments/" + enrollment.id() + "/withdrawal",
                "/learner/enrollments/" + enrollment.id() + "/refunds",
                "/learner/orders",
                "/learner/orders/" + order.id() + "/payments",
                "/learner/orders/" + order.id() + "/cancellation");
    }

    @ParameterizedTest
    @MethodSource("othersPages")
    void anotherLearnersPageIsNotFound(String path) {
        assertThat(status(of(home, owner).get(path))).isEqualTo(OK);
        assertThat(status(of(home, other).get(path))).isEqualTo(NOT_FOUND);
        assertThat(status(of(neighbour, stranger).get(path))).isEqualTo(NOT_FOUND);
    }

    @ParameterizedTest
    @MethodSource("othersForms")
    void anotherLearnersFormIsNotFound(String path) {
        var form = Map.of("enrollment", enrollment.id().toString(), "gateway", "BANK_PAGE", "reason", "不学了");
        assertThat(status(of(home, other).post(path, form))).isEqualTo(NOT_FOUND);
        assertThat(status(of(neighbour, stranger).post(path, form))).isEqualTo(NOT_FOUND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/learner",
                "/learner/offerings",
                "/learner/offerings/cart",
                "/learner/enrollments",
                "/learner/orders"
            })
    void whoeverIsNotSignedInLogsInFirst(String path) {
        assertThat(Visit.location(new Visit(home).get(path))).startsWith("/login");
        assertThat(Visit.location(new Visit(neighbour).with(owner.token()).get(path)))
                .startsWith("/login");
        assertThat(status(of(home, other).get(path))).isEqualTo(OK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no-id", "01941f29-7c00-7000-8000-000000000000"})
    void anIdThatNobodyOfferedIsNotFound(String id) {
        var form = Map.of("offering", id, "enrollment", id);
        for (var path : List.of("/learner/enrollments", "/learner/offerings/cart", "/learner/offerings/cart/removal")) {
            if (!(path.endsWith("removal") && id.length() > 10)) {
                assertThat(status(of(home, other).post(path, form))).as(path).isEqualTo(NOT_FOUND);
            }
        }
        assertThat(status(of(home, other).post("/learner/orders", form))).isEqualTo(NOT_FOUND);
        assertThat(status(of(home, other).get("/learner/orders/new?enrollment=" + id)))
                .isEqualTo(NOT_FOUND);
    }

    @Test
    void aSecondEnrollmentIsRefusedInWords() {
        var answer = of(home, owner).post("/learner/enrollments", Map.of("offering", offering.toString()));
        assertThat(status(answer)).isEqualTo(REFUSED);
        assertThat(Visit.body(answer)).contains("一年只能报一个");
    }

    @Test
    void aRefusedOrderKeepsWhatWasTyped() {
        var learner = People.learner(home, "赵六", SkillLevel.TECHNICIAN);
        var its = enroll(learner);
        var form = Map.of(
                "enrollment", its.id().toString(),
                "kind", "UNIT",
                "title", "玄武区园林绿化管理所",
                "taxNumber", "12345",
                "delivery", "DOWNLOAD",
                "gateway", "BANK_PAGE");
        var answer = of(home, learner).post("/learner/orders", form);
        assertThat(status(answer)).isEqualTo(REFUSED);
        assertThat(Visit.body(answer)).contains("value=\"12345\"", "纳税人识别号是 15、18 或 20 位");
        assertThat(Visit.body(of(home, learner).get("/learner/orders"))).contains("没有订单");
    }

    @Test
    void anUnpaidOrderIsCancelledAndTheClassTakenAgain() {
        var learner = People.learner(home, "孙七", SkillLevel.TECHNICIAN);
        var its = enroll(learner);
        var placed = order(learner, its);
        var visit = of(home, learner);
        assertThat(Visit.body(visit.post("/learner/enrollments/" + its.id() + "/withdrawal", Map.of())))
                .contains("请先到“我的订单”取消订单");
        assertThat(Visit.location(visit.post("/learner/orders/" + placed.id() + "/cancellation", Map.of())))
                .isEqualTo("/learner/orders");
        assertThat(Visit.body(visit.get("/learner/orders?state=CLOSED"))).contains(placed.number());
        assertThat(Visit.location(visit.post("/learner/enrollments", Map.of("offering", offering.toString()))))
                .isEqualTo("/learner/orders/new?enrollment=" + its.id());
        assertThat(Visit.location(visit.post("/learner/enrollments/" + its.id() + "/withdrawal", Map.of())))
                .isEqualTo("/learner/enrollments");
    }

    @Test
    void aRefundOfNothingIsRefusedInWords() {
        var answer =
                of(home, owner).post("/learner/enrollments/" + enrollment.id() + "/refunds", Map.of("reason", "不学了"));
        assertThat(status(answer)).isEqualTo(REFUSED);
        assertThat(Visit.body(answer)).contains("不能再取消");
        var blank = of(home, owner).post("/learner/enrollments/" + enrollment.id() + "/refunds", Map.of("reason", " "));
        assertThat(Visit.body(blank)).contains("请填写退款原因。");
    }

    @Test
    void aGatewayThatThePolicyDoesNotOfferOpensNothing() {
        var answer =
                of(home, owner).post("/learner/orders/" + order.id() + "/payments", Map.of("gateway", "SOMETHING"));
        assertThat(status(answer)).isEqualTo(REFUSED);
        assertThat(Visit.body(answer)).contains("请在列出的付款方式中选择一种。");
    }

    @Test
    void comingBackFromTheGatewayProvesNothing() {
        var answer = of(home, owner).get("/learner/orders/" + order.id() + "/return?asked=1&state=PAID&paid=true");
        assertThat(Visit.body(answer)).contains("正在确认付款").doesNotContain("付款成功");
    }

    private static Visit of(Tenant tenant, Learner learner) {
        return new Visit(tenant).with(learner.token());
    }

    private static int status(HttpResponse<String> answer) {
        return answer.code();
    }

    private static Enrollment enroll(Learner learner) {
        return Tenancy.call(home, () -> {
            var enrollments = TestHouse.bean(Enrollments.class);
            enrollments.enroll(learner.account(), List.of(offering));
            return enrollments.ofAccount(learner.account()).getFirst();
        });
    }

    private static Order order(Learner learner, Enrollment its) {
        var invoice = new InvoiceRequest(InvoiceKind.PERSON, "陈立新", null, "DOWNLOAD", null);
        return Tenancy.call(home, () -> switch (TestHouse.bean(EnrollmentOrders.class)
                .place(learner.account(), List.of(its.id()), invoice)) {
            case OrderingOutcome.Ordered ordered -> ordered.order();
            case OrderingOutcome.Refused refused -> throw new AssertionError(refused);
        });
    }
}
