package cn.qinxue.services.statistics;

import cn.qinxue.services.statistics.MoneyFigureRepository.MoneySum;
import cn.qinxue.tenants.policy.PaymentGateway;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 缴费统计 of a region. */
@Singleton
public class PaymentStatistics {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final MoneyFigureRepository repository;
    private final Branches branches;
    private final Clock clock;

    PaymentStatistics(MoneyFigureRepository repository, Branches branches, Clock clock) {
        this.repository = repository;
        this.branches = branches;
        this.clock = clock;
    }

    private record Key(LocalDate day, String region, String gateway, String levelGroup) {}

    /**
     * What came in and went back from the first to the last day, both included, of a frozen day up to it; the question's
     * year says nothing.
     */
    @Transactional
    public PaymentTable table(StatisticsQuestion question, LocalDate first, LocalDate last) {
        var sums = repository.sums(
                question.programme().code(),
                question.path(),
                question.day(),
                first.atStartOfDay(CHINA).toInstant(),
                last.plusDays(1).atStartOfDay(CHINA).toInstant());
        var rows = branches.of(question, branch -> sums.stream().anyMatch(sum -> branch.holds(sum.regionPath())));
        Map<Key, PaymentTable.Flow> flows = new LinkedHashMap<>();
        for (var sum : sums) flows.merge(key(rows, sum), sum.flow(), PaymentTable.Flow::plus);
        var lines = flows.entrySet().stream()
                .map(entry -> new PaymentTable.Line(
                        entry.getKey().day().toString(),
                        entry.getKey().region(),
                        entry.getKey().gateway(),
                        entry.getKey().levelGroup(),
                        entry.getValue()))
                .toList();
        var period = question.programme().name() + "，" + first + " 至 " + last;
        var head = new StatisticsSheet.Head(
                StatisticsKind.PAYMENTS, question.region().name(), period, question.moment(clock));
        return new PaymentTable(head, lines);
    }

    private static Key key(List<Branch> rows, MoneySum sum) {
        var region = rows.stream()
                .filter(branch -> branch.holds(sum.regionPath()))
                .map(Branch::name)
                .findFirst()
                .orElse(sum.regionPath());
        var gateway = PaymentGateway.valueOf(sum.gateway()).label();
        return new Key(sum.day(), region, gateway, sum.levelGroup());
    }
}
