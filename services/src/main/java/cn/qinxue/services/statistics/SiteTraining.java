package cn.qinxue.services.statistics;

import cn.qinxue.services.facetoface.ClassState;
import cn.qinxue.services.statistics.SiteFigureRepository.ClassRow;
import cn.qinxue.services.statistics.SiteFigureRepository.Named;
import cn.qinxue.services.statistics.SiteFigureRepository.RegionSum;
import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.tenants.region.RegionPath;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 面授点培训情况统计, its first three levels, and 面授点报表. Times count at the site's region (decision 23). */
@Singleton
public class SiteTraining {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final SiteFigureRepository repository;
    private final Branches branches;
    private final Clock clock;

    SiteTraining(SiteFigureRepository repository, Branches branches, Clock clock) {
        this.repository = repository;
        this.branches = branches;
        this.clock = clock;
    }

    /** A site or class that a table is about. */
    public record Place(UUID id, String name, RegionPath region) {
        static Place of(Named named) {
            return new Place(named.id(), named.name(), new RegionPath(named.regionPath()));
        }
    }

    /** The regions below one. */
    @Transactional
    public SiteTrainingTable regions(StatisticsQuestion question) {
        var sums = repository.sums(
                question.programme().code(), question.year(), question.path(), question.at(clock), question.day());
        var lines =
                branches.of(question, branch -> sums.stream().anyMatch(sum -> branch.holds(sum.regionPath()))).stream()
                        .map(branch -> new SiteTrainingTable.Line(
                                branch.region().code(), branch.name(), branch.own(), together(sums, branch)))
                        .toList();
        var total = sums.stream().map(RegionSum::figures).reduce(SiteFigures.NONE, SiteFigures::plus);
        return new SiteTrainingTable(
                head(StatisticsKind.SITE_TRAINING, question, question.region().name()), lines, total);
    }

    /**
     * The sites of a region.
     *
     * @param exactly only of the region itself, not of those below it
     * @param part of the site's name; empty for any
     */
    @Transactional
    public SiteReportTable sites(StatisticsKind kind, StatisticsQuestion question, boolean exactly, String part) {
        var lines = repository.sites(
                question.programme().code(),
                question.year(),
                question.path(),
                exactly,
                part,
                question.at(clock),
                question.day());
        return new SiteReportTable(head(kind, question, question.region().name()), lines);
    }

    /**
     * The classes of a site.
     *
     * @param part of the class's name; empty for any
     * @param state null for any
     */
    @Transactional
    public ClassTable classes(StatisticsQuestion question, Place site, String part, @Nullable ClassState state) {
        var now = question.at(clock);
        var lines =
                repository
                        .classes(site.id(), question.programme().code(), question.year(), part, question.day())
                        .stream()
                        .filter(row -> state == null || state(row, now) == state)
                        .map(row -> line(row, now))
                        .toList();
        return new ClassTable(head(StatisticsKind.SITE_TRAINING, question, site.name()), lines);
    }

    /**
     * A site of the scope, called as the day of the question has it; one that the day does not have as it is called now.
     *
     * @throws NotFound if there is none
     */
    @Transactional
    public Place site(RegionPath scope, StatisticsQuestion question, UUID id) {
        return repository
                .site(id, scope.value(), question.day())
                .or(() -> repository.site(id, scope.value(), null))
                .map(Place::of)
                .orElseThrow(NotFound::new);
    }

    /**
     * A class of a site of the scope, called as the day of the question has it; one that the day does not have as it is
     * called now.
     *
     * @throws NotFound if there is none
     */
    @Transactional
    public Place ofSite(RegionPath scope, StatisticsQuestion question, UUID site, UUID offering) {
        return repository
                .ofSite(offering, site, scope.value(), question.day())
                .or(() -> repository.ofSite(offering, site, scope.value(), null))
                .map(Place::of)
                .orElseThrow(NotFound::new);
    }

    private static ClassState state(ClassRow row, Instant now) {
        return ClassState.at(now, row.enrollmentUntil(), row.over());
    }

    private static ClassTable.Line line(ClassRow row, Instant now) {
        var first = row.trainingFrom().atZone(CHINA).toLocalDate();
        var last = row.trainingUntil().atZone(CHINA).toLocalDate();
        return new ClassTable.Line(
                row.offering(),
                row.name(),
                first.equals(last) ? first.toString() : first + " 至 " + last,
                state(row, now).label(),
                new ClassTable.Heads(
                        row.approvedHeads(), row.allowedHeads(), row.enrolled(), row.trained(), row.passed()));
    }

    private static SiteFigures together(List<RegionSum> sums, Branch branch) {
        return sums.stream()
                .filter(sum -> branch.holds(sum.regionPath()))
                .map(RegionSum::figures)
                .reduce(SiteFigures.NONE, SiteFigures::plus);
    }

    private StatisticsSheet.Head head(StatisticsKind kind, StatisticsQuestion question, String place) {
        return new StatisticsSheet.Head(kind, place, question.period(), question.moment(clock));
    }
}
