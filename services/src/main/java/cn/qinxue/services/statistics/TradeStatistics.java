package cn.qinxue.services.statistics;

import cn.qinxue.services.standing.RegionFigures;
import cn.qinxue.services.statistics.PeopleFigureRepository.TradeSum;
import cn.qinxue.tenants.policy.SkillLevel;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** 技术工种统计 of a region. */
@Singleton
public class TradeStatistics {
    private static final String NONE = "（未填工种）";

    private final PeopleFigureRepository repository;
    private final RegionFigures figures;
    private final Clock clock;

    TradeStatistics(PeopleFigureRepository repository, RegionFigures figures, Clock clock) {
        this.repository = repository;
        this.figures = figures;
        this.clock = clock;
    }

    /** The trades that have people, those with the most first. */
    @Transactional
    public TradeTable table(StatisticsQuestion question) {
        boolean closed = figures.isClosed(question.year(), question.frozen());
        var sums = repository.trades(
                question.programme().code(), question.year(), closed, question.path(), question.day());
        Map<String, List<TradeSum>> byTrade = sums.stream()
                .collect(Collectors.groupingBy(
                        sum -> Objects.requireNonNullElse(sum.trade(), NONE), LinkedHashMap::new, Collectors.toList()));
        var lines = byTrade.entrySet().stream()
                .map(entry -> line(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingLong(TradeTable.Line::people)
                        .reversed()
                        .thenComparing(TradeTable.Line::trade))
                .toList();
        var head = new StatisticsSheet.Head(
                StatisticsKind.TRADES,
                question.region().name(),
                question.period(closed, clock),
                question.moment(clock));
        return new TradeTable(head, lines);
    }

    private static TradeTable.Line line(String trade, List<TradeSum> sums) {
        var ofLevel = new EnumMap<SkillLevel, Long>(SkillLevel.class);
        for (var sum : sums) {
            if (sum.level() != null) ofLevel.merge(sum.level(), sum.people(), Long::sum);
        }
        return new TradeTable.Line(
                trade,
                Objects.requireNonNullElse(sums.getFirst().field(), ""),
                sums.stream().mapToLong(TradeSum::people).sum(),
                ofLevel);
    }
}
