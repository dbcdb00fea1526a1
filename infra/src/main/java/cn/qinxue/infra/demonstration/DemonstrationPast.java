package cn.qinxue.infra.demonstration;

import cn.qinxue.services.assessment.Answers;
import cn.qinxue.services.assessment.Paper;
import cn.qinxue.services.assessment.Quizzes;
import cn.qinxue.services.catalogue.Catalogue;
import cn.qinxue.services.enrollment.EnrollmentOpening;
import cn.qinxue.services.enrollment.EnrollmentOrders;
import cn.qinxue.services.enrollment.OrderTerms;
import cn.qinxue.services.enrollment.OrderingOutcome;
import cn.qinxue.services.order.InvoiceKind;
import cn.qinxue.services.order.InvoiceRequest;
import cn.qinxue.services.order.Order;
import cn.qinxue.services.order.Orders;
import cn.qinxue.tenants.policy.Policy;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What cannot be done in a moment is said to have happened: the money came, the minutes passed. Everything that follows
 * from them goes through the services.
 */
@Singleton
class DemonstrationPast {
    private static final String PAID =
            "UPDATE orders SET state = 'PAID', confirmed_at = placed_at, paid_at = placed_at WHERE id = ?";
    private static final String LINES = "UPDATE order_line SET state = 'OPENED' WHERE order_id = ?";
    private static final String SETTLED = """
            INSERT INTO payment (id, order_id, number, gateway, state, amount, opened_at, received_amount,
                                 gateway_number, paid_at, settled_at)
            SELECT uuidv7(), id, 'DEMO' || number, ?, 'SETTLED', amount, placed_at, amount, 'DEMO' || number, paid_at, paid_at
            FROM orders WHERE id = ?""";
    private static final String WATCHED = """
            INSERT INTO study_progress (enrollment, chapter, course, watched_millis, completed_at, updated_at)
            SELECT ?, id, course, clip_millis, now(), now() FROM chapter WHERE course = ? AND no <= ?""";

    private final EnrollmentOrders ordering;
    private final EnrollmentOpening opening;
    private final Orders orders;
    private final Quizzes quizzes;
    private final Catalogue catalogue;
    private final JdbcOperations jdbc;

    DemonstrationPast(
            EnrollmentOrders ordering,
            EnrollmentOpening opening,
            Orders orders,
            Quizzes quizzes,
            Catalogue catalogue,
            JdbcOperations jdbc) {
        this.ordering = ordering;
        this.opening = opening;
        this.orders = orders;
        this.quizzes = quizzes;
        this.catalogue = catalogue;
        this.jdbc = jdbc;
    }

    void pay(UUID account, UUID enrollment, Policy policy) {
        var delivery = OrderTerms.of(List.of(policy)).deliveryCodes().iterator().next();
        var invoice = new InvoiceRequest(InvoiceKind.PERSON, "个人", null, delivery, null);
        var order = ordered(ordering.place(account, List.of(enrollment), invoice));
        orders.lines(order).forEach(opening::opened);
        execute(PAID, order.id());
        execute(LINES, order.id());
        execute(SETTLED, policy.payment().gateways().getFirst().name(), order.id());
    }

    /** The first chapters of a course, whole. */
    void study(UUID enrollment, UUID course, int chapters) {
        execute(WATCHED, enrollment, course, chapters);
    }

    /** The whole course, and its quiz passed. */
    void finish(UUID account, UUID enrollment, UUID course) {
        study(enrollment, course, Integer.MAX_VALUE);
        switch (quizzes.start(account, enrollment, course)) {
            case Quizzes.Start.Begun begun ->
                quizzes.handIn(
                        account,
                        enrollment,
                        course,
                        begun.attempt().id(),
                        right(begun.attempt().paper()));
            case Quizzes.Start.Refused refused ->
                throw new IllegalStateException(refused.quiz().refusals().toString());
        }
    }

    private Answers right(Paper paper) {
        var questions = catalogue.questions(paper.questions());
        var byNumber = new TreeMap<Integer, Set<String>>();
        for (var id : paper.questions()) {
            byNumber.put(
                    byNumber.size() + 1,
                    Objects.requireNonNull(questions.get(id)).rightKeys());
        }
        return Answers.of(byNumber);
    }

    private static Order ordered(OrderingOutcome outcome) {
        return switch (outcome) {
            case OrderingOutcome.Ordered ordered -> ordered.order();
            case OrderingOutcome.Refused refused -> throw new IllegalStateException(refused.toString());
        };
    }

    private void execute(String sql, Object... values) {
        jdbc.prepareStatement(sql, statement -> {
            for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
            return statement.executeUpdate();
        });
    }
}
