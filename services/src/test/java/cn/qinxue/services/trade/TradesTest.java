package cn.qinxue.services.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.testbase.TestHouse;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TradesTest {
    private static final Trades TRADES = TestHouse.bean(Trades.class);
    private static Tenant neighbour;
    private Tenant home;

    @BeforeAll
    static void openTheNeighbour() {
        neighbour = TestHouse.openTenant("trades-neighbour");
    }

    @BeforeEach
    void openTheHome() {
        home = TestHouse.openTenant("trades");
    }

    private static Trade added(String code, String name) {
        return switch (TRADES.add(code, name, "餐饮服务")) {
            case Trades.Outcome.Saved saved -> saved.trade();
            case Trades.Outcome.Refused refused -> throw new AssertionError(refused);
        };
    }

    @Test
    void aRetiredTradeIsKeptButNotOffered() {
        Tenancy.run(home, () -> {
            var cook = added("T030", " 炊事员 ");
            var pastry = added("T028", "中式面点师");
            TRADES.retire(cook.id());
            assertThat(TRADES.inUse()).extracting(Trade::id).containsExactly(pastry.id());
            assertThat(TRADES.all()).extracting(Trade::code).containsExactly("T028", "T030");
            assertThat(TRADES.byName("炊事员")).map(Trade::retired).contains(true);
        });
    }

    @Test
    void codesAndNamesAreUniqueWithinATenantOnly() {
        Tenancy.run(neighbour, () -> added("T030", "炊事员"));
        Tenancy.run(home, () -> {
            var cook = added("T030", "炊事员");
            var pastry = added("T028", "中式面点师");
            assertThat(TRADES.add("T030", "炊事员", ""))
                    .isEqualTo(new Trades.Outcome.Refused(List.of(
                            new TradeRefusal.CodeTaken("炊事员"),
                            new TradeRefusal.NameTaken(),
                            new TradeRefusal.FieldMalformed())));
            assertThat(TRADES.rename(cook.id(), pastry.name(), "餐饮服务"))
                    .isEqualTo(new Trades.Outcome.Refused(List.of(new TradeRefusal.NameTaken())));
            assertThat(TRADES.rename(cook.id(), "炊事员", "后勤管理")).isInstanceOf(Trades.Outcome.Saved.class);
            assertThat(TRADES.byId(cook.id())).map(Trade::field).contains("后勤管理");
        });
    }

    @Test
    void aNeighboursTradeIsNotThere() {
        var theirs = Tenancy.call(neighbour, () -> added("T031", "餐厅服务员"));
        Tenancy.run(home, () -> {
            assertThat(TRADES.byId(theirs.id())).isEmpty();
            assertThat(TRADES.byName("餐厅服务员")).isEmpty();
            assertThatThrownBy(() -> TRADES.retire(theirs.id())).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> TRADES.rename(theirs.id(), "厨师", "餐饮服务")).isInstanceOf(NotFound.class);
        });
        Tenancy.run(neighbour, () -> assertThat(TRADES.byId(theirs.id())).contains(theirs));
    }
}
