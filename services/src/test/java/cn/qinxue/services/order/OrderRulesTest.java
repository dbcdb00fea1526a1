package cn.qinxue.services.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class OrderRulesTest {
    private static final Set<String> DELIVERIES = Set.of("EMAIL", "DOWNLOAD");

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "UNIT,   鼓楼区园林管理所, 99350102MB0000000X,     EMAIL,    a@example.com, ''",
                "UNIT,   鼓楼区园林管理所, 993501020000000,        DOWNLOAD, -,             ''",
                "UNIT,   鼓楼区园林管理所, 99350102000000000000,   DOWNLOAD, -,             ''",
                "PERSON, 黄美玲,           -,                      DOWNLOAD, -,             ''",
                "UNIT,   鼓楼区园林管理所, -,                      EMAIL,    -,             taxNumber",
                "UNIT,   鼓楼区园林管理所, 99350102MB0000000,      EMAIL,    -,             taxNumber",
                "UNIT,   鼓楼区园林管理所, 99350102mb0000000x,     EMAIL,    -,             taxNumber",
                "UNIT,   鼓楼区园林管理所, 99350102MB000000-X,     EMAIL,    -,             taxNumber",
                "PERSON, ' ',              -,                      EMAIL,    -,             title",
                "PERSON, 黄美玲,           -,                      POST,     -,             delivery",
                "PERSON, 黄美玲,           -,                      EMAIL,    a@example,     email",
                "PERSON, 黄美玲,           -,                      EMAIL,    a b@example.com, email",
                "UNIT,   '',               1,                      X,        y,             title taxNumber delivery email",
            })
    void namesEveryFieldOfTheInvoiceThatIsWrong(
            InvoiceKind kind,
            String title,
            @Nullable String taxNumber,
            String delivery,
            @Nullable String email,
            String fields) {
        var invoice = new InvoiceRequest(kind, title, taxNumber, delivery, email);
        assertThat(OrderRules.refusals(invoice, DELIVERIES).stream().map(OrderRefusal::field))
                .containsExactlyElementsOf(fields.isEmpty() ? List.of() : List.of(fields.split(" ")));
    }

    @Test
    void saysHowLongATitleMayBe() {
        var invoice = new InvoiceRequest(InvoiceKind.PERSON, "长".repeat(101), null, "EMAIL", null);
        assertThat(OrderRules.refusals(invoice, DELIVERIES))
                .extracting(OrderRefusal::message)
                .containsExactly("发票抬头最多 100 个字，现在有 101 个。");
    }

    @Test
    void refusesAnOrderOfNothing() {
        assertThat(OrderRules.refusals(MoneyHouse.draft(UUID.randomUUID(), 100), DELIVERIES))
                .containsExactly(new OrderRefusal.NoLines());
    }

    @Test
    void refusesTheSameClassTwice() {
        var enrollment = UUID.randomUUID();
        var draft = MoneyHouse.draft(UUID.randomUUID(), 100, enrollment, enrollment);
        assertThat(OrderRules.refusals(draft, DELIVERIES)).containsExactly(new OrderRefusal.ClassTwice("第 2 个网络班"));
    }

    @ParameterizedTest
    @CsvSource({"500, 0", "501, 1"})
    void takesFiveHundredClassesAndNoMore(int count, int refusals) {
        var enrollments = Stream.generate(UUID::randomUUID).limit(count).toArray(UUID[]::new);
        assertThat(OrderRules.refusals(MoneyHouse.draft(UUID.randomUUID(), 100, enrollments), DELIVERIES))
                .hasSize(refusals);
    }

    static Stream<Arguments> refundStates() {
        return Stream.of(
                arguments(List.of(OrderLineState.OPENED), OrderState.PAID),
                arguments(List.of(OrderLineState.OPENED, OrderLineState.REFUNDED), OrderState.PAID),
                arguments(List.of(OrderLineState.OPENED, OrderLineState.REFUNDING), OrderState.REFUNDING),
                arguments(List.of(OrderLineState.REFUNDED, OrderLineState.REFUNDING), OrderState.REFUNDING),
                arguments(List.of(OrderLineState.REFUNDED, OrderLineState.REFUNDED), OrderState.REFUNDED));
    }

    @ParameterizedTest
    @MethodSource("refundStates")
    void orderFollowsTheRefundsOfItsLines(List<OrderLineState> states, OrderState expected) {
        var lines = states.stream()
                .map(state -> new OrderLine(UUID.randomUUID(), UUID.randomUUID(), 1, UUID.randomUUID(), "班", 1, state))
                .toList();
        assertThat(OrderRules.stateByRefunds(lines)).isEqualTo(expected);
    }
}
