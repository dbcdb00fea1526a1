package cn.qinxue.web.statistics;

import cn.qinxue.services.access.Right;
import cn.qinxue.services.account.Actor;
import cn.qinxue.services.statistics.PaymentStatistics;
import cn.qinxue.services.statistics.PaymentTable;
import cn.qinxue.services.statistics.StatisticsSheet;
import cn.qinxue.web.Show;
import cn.qinxue.web.fragment.Pager;
import cn.qinxue.web.page.Address;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** 缴费统计: what came in and went back on which day. */
@Singleton
class PaymentPage implements StatisticsTable {
    private static final String FROM = "from";
    private static final String TO = "to";

    /** So many days at most, the last ones of what was asked. */
    private static final int MOST_DAYS = 400;

    private final StatisticsChoice choice;
    private final PaymentStatistics statistics;
    private final Clock clock;

    PaymentPage(StatisticsChoice choice, PaymentStatistics statistics, Clock clock) {
        this.choice = choice;
        this.statistics = statistics;
        this.clock = clock;
    }

    @Override
    public String path() {
        return "payments";
    }

    /** This month, if nothing else is asked for. */
    @Override
    public StatisticsView view(Actor actor, Address address, boolean whole) {
        actor.require(Right.MONEY);
        var question = choice.question(actor, address);
        var latest = question.lastDay(clock);
        var last = Typed.day(address, TO).filter(to -> !to.isAfter(latest)).orElse(latest);
        var earliest = last.minusDays(MOST_DAYS);
        var first = Typed.day(address, FROM)
                .filter(day -> !day.isAfter(last))
                .map(day -> day.isBefore(earliest) ? earliest : day)
                .orElseGet(() -> last.withDayOfMonth(1));
        var table = statistics.table(question, first, last);
        var sheet = table.sheet();
        var pager = Pager.of(address, sheet.rows().size());
        var filters = new ArrayList<StatisticsFilter>();
        choice.filters(question).stream()
                .filter(filter -> !filter.name().equals("year"))
                .forEach(filters::add);
        filters.add(choice.regions(actor.scope(), question.region()));
        filters.add(StatisticsFilter.typed(FROM, "从（如 2026-09-01）", first.toString()));
        filters.add(StatisticsFilter.typed(TO, "到", last.toString()));
        return new StatisticsView(
                new SheetTable(whole ? sheet : part(sheet, pager), key -> key),
                address,
                List.of(),
                filters,
                chart(table),
                whole ? null : pager);
    }

    private static StatisticsChart chart(PaymentTable table) {
        var total = table.total();
        var sentence = "缴费 %s 笔 %s，退款 %s 笔 %s，净额 %s。"
                .formatted(
                        Show.count(total.paidOrders()),
                        Show.yuan(total.paid()),
                        Show.count(total.refundedOrders()),
                        Show.yuan(total.refunded()),
                        Show.yuan(total.net()));
        return new StatisticsChart("各日的净额", sentence, "bars", List.of(3), new SheetTable(table.sums(), key -> key));
    }

    private static StatisticsSheet part(StatisticsSheet sheet, Pager pager) {
        return sheet.with(sheet.rows().subList((int) (pager.last() == 0 ? 0 : pager.offset()), (int) pager.last()));
    }
}
