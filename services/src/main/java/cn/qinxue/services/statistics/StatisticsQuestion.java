package cn.qinxue.services.statistics;

import cn.qinxue.services.standing.Moment;
import cn.qinxue.tenants.programme.Programme;
import cn.qinxue.tenants.region.Region;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an office asks of a table.
 *
 * @param region within the office's scope; it and everything below it are asked about
 * @param frozen the frozen day as it stood at whose end the table is asked for; null: as it stands at this moment
 */
public record StatisticsQuestion(
        Region region,
        Programme programme,
        int year,
        @Nullable Moment frozen) {
    /** A question about this moment. */
    public StatisticsQuestion(Region region, Programme programme, int year) {
        this(region, programme, year, null);
    }

    /** The same of a frozen day. */
    public StatisticsQuestion on(Moment day) {
        return new StatisticsQuestion(region, programme, year, day);
    }

    /** The same of another region. */
    public StatisticsQuestion of(Region other) {
        return new StatisticsQuestion(other, programme, year, frozen);
    }

    /** The frozen day; null for this moment. */
    public @Nullable LocalDate day() {
        return frozen == null ? null : frozen.day();
    }

    /** When the table holds. */
    Moment moment(Clock clock) {
        return frozen == null ? Moment.now(clock.instant()) : frozen;
    }

    /** The moment by which what depends on the time is told. */
    Instant at(Clock clock) {
        return moment(clock).at();
    }

    /** The last day that the table can know of: the frozen one, else today. */
    public LocalDate lastDay(Clock clock) {
        var day = day();
        return day == null ? LocalDate.now(clock) : day;
    }

    /** The path of the region. */
    String path() {
        return region.path().value();
    }

    /** The year as it stands above a table. */
    String period() {
        return programme.name() + "，" + year + " 年度";
    }

    /**
     * The same, saying of a past year whose people are counted.
     *
     * @param closed whether they are those of its end
     */
    String period(boolean closed, Clock clock) {
        if (closed) return period() + "（年末人员）";
        if (year >= lastDay(clock).getYear()) return period();
        return period() + (frozen == null ? "（没有年末存档，人员按此刻算）" : "（没有年末存档，人员按当日算）");
    }
}
