package cn.qinxue.services.statistics;

import cn.qinxue.services.standing.Moment;
import cn.qinxue.services.standing.RegionFigures;
import cn.qinxue.services.statistics.PeopleFigureRepository.Unqualified;
import cn.qinxue.tenants.region.RegionPath;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** 单位完成情况 of a region. */
@Singleton
public class EmployerStatistics {
    private final PeopleFigureRepository repository;
    private final RegionFigures figures;
    private final Clock clock;

    EmployerStatistics(PeopleFigureRepository repository, RegionFigures figures, Clock clock) {
        this.repository = repository;
        this.figures = figures;
        this.clock = clock;
    }

    /**
     * Some of the units.
     *
     * @param names so many of those not yet qualified are named for each unit
     */
    public record Part(long offset, int size, int names) {}

    /** How many units have people; {@code part} of the name, empty for any. */
    @Transactional
    public long count(StatisticsQuestion question, String part) {
        boolean closed = figures.isClosed(question.year(), question.frozen());
        return repository.units(
                question.programme().code(), question.year(), closed, question.path(), part, question.day());
    }

    /**
     * Units by region and name.
     *
     * @param scope whose people may be named
     * @param part of the unit's name; empty for any
     */
    public EmployerTable table(RegionPath scope, StatisticsQuestion question, String part, Part page) {
        var frozen = question.frozen();
        var moment = frozen == null ? figures.bringUp() : frozen;
        return table(scope, question, part, page, moment);
    }

    @Transactional
    EmployerTable table(RegionPath scope, StatisticsQuestion question, String part, Part page, Moment moment) {
        var programme = question.programme().code();
        boolean closed = figures.isClosed(question.year(), question.frozen());
        var day = question.day();
        var units = repository.page(
                programme, question.year(), closed, question.path(), part, day, page.offset(), page.size());
        Map<UUID, List<String>> names = units.isEmpty()
                ? Map.of()
                : repository
                        .unqualified(
                                programme,
                                question.year(),
                                closed,
                                units.stream()
                                        .map(PeopleFigureRepository.UnitRow::employer)
                                        .toList(),
                                scope.value(),
                                day,
                                page.names())
                        .stream()
                        .collect(Collectors.groupingBy(
                                Unqualified::employer, Collectors.mapping(Unqualified::name, Collectors.toList())));
        var sum = repository.sum(programme, question.year(), closed, question.path(), part, day);
        var lines = units.stream()
                .map(unit -> new EmployerTable.Line(
                        unit.employer(),
                        unit.name(),
                        unit.region(),
                        unit.people(),
                        unit.qualified(),
                        names.getOrDefault(unit.employer(), List.of())))
                .toList();
        var head = new StatisticsSheet.Head(
                StatisticsKind.EMPLOYERS, question.region().name(), question.period(closed, clock), moment);
        return new EmployerTable(head, lines, sum.people(), sum.qualified());
    }
}
