package cn.qinxue.services.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qinxue.services.order.MoneyHouse;
import cn.qinxue.services.order.Order;
import cn.qinxue.services.order.OrderState;
import cn.qinxue.services.order.RecordedClass;
import cn.qinxue.tenants.id.Ids;
import io.micronaut.jdbc.DataSourceResolver;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What gateways stated, or others in their name, stays. */
class PaymentEvidenceTest {
    private static final MoneyHouse HOUSE = MoneyHouse.open("evidence");
    private static final Cashier CASHIER = new Cashier(HOUSE);
    private static final DataSource DATA_SOURCE =
            MoneyHouse.bean(DataSourceResolver.class).resolve(MoneyHouse.bean(DataSource.class));

    private final UUID enrollment = HOUSE.enrollment();
    private final Order order = HOUSE.order(HOUSE.account(), enrollment);
    private final Payment payment = CASHIER.open(order, "ONE");

    @Test
    void opensNothingForAForgedNoticeAndKeepsItAsEvidence() {
        var forged = "forged " + payment.number() + " PAID 12600";
        var answer = CASHIER.receive("ONE", ScriptedGateway.raw(forged));
        assertThat(answer).isEqualTo(new Acknowledgement(400, "text/plain", "AGAIN"));
        assertThat(HOUSE.recorded(enrollment)).isEqualTo(new RecordedClass(enrollment, "WAITING", 0));
        assertThat(HOUSE.reload(order).state()).isEqualTo(OrderState.PENDING);
        assertThat(count("SELECT count(*) FROM payment_notice WHERE verdict = 'FORGED' AND reason = '签名不符'"
                        + " AND remote = '192.0.2.1' AND headers = 'content-type: text/plain'"
                        + " AND convert_from(body, 'UTF8') = '" + forged + "'"))
                .isEqualTo(1);
    }

    @Test
    void nobodyCanChangeOrRemoveANotice() {
        CASHIER.paid(payment, Cashier.FEE);
        for (var sql : List.of("UPDATE payment_notice SET amount = 1", "DELETE FROM payment_notice")) {
            assertThatThrownBy(() -> HOUSE.run(() -> execute(sql)))
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
        assertThat(CASHIER.notices(payment)).hasSize(1);
    }

    @Test
    void aFloodOfForgeriesDoesNotFillTheDisk() {
        var flooded = new Flooded();
        assertThat(flooded.keptAfterOneMore(999)).isEqualTo(1000);
        assertThat(flooded.keptAfterOneMore(0)).isEqualTo(1000);
    }

    /** A tenant of its own, so that its forgeries disturb no other test. */
    private static final class Flooded {
        private final MoneyHouse house = MoneyHouse.open("flooded");

        long keptAfterOneMore(int before) {
            house.run(() -> {
                for (int i = 0; i < before; i++) {
                    execute("INSERT INTO payment_notice (id, gateway, source, received_at, verdict, remote, headers,"
                            + " body) VALUES ('" + Ids.next() + "', 'ONE', 'NOTICE', '"
                            + MoneyHouse.clock().instant() + "', 'FORGED', '', '', '')");
                }
            });
            assertThat(new Cashier(house)
                            .receive("ONE", ScriptedGateway.raw("forged"))
                            .status())
                    .isEqualTo(400);
            return house.call(() -> query("SELECT count(*) FROM payment_notice"));
        }
    }

    private static long count(String sql) {
        return HOUSE.call(() -> query(sql));
    }

    private static long query(String sql) {
        try (var connection = DATA_SOURCE.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void execute(String sql) {
        try (var connection = DATA_SOURCE.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
