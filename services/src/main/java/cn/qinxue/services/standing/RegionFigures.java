package cn.qinxue.services.standing;

import cn.qinxue.tenants.region.RegionPath;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The figures of regions, at this moment or as they stood at the end of a day. */
@Singleton
public class RegionFigures {
    /** So many notes are judged before an answer; with more waiting the answer says that it is behind. */
    private static final int JUDGED_BEFORE_ANSWERING = 2_000;

    private static final int DAYS = 400;

    private final Standings standings;
    private final StandingRepository repository;
    private final FigureRepository figures;
    private final Clock clock;

    RegionFigures(Standings standings, StandingRepository repository, FigureRepository figures, Clock clock) {
        this.standings = standings;
        this.repository = repository;
        this.figures = figures;
        this.clock = clock;
    }

    /**
     * Figures with the moment for which they hold.
     *
     * @param byRegion of each region without those below it, by path; a region without any is missing
     * @param closed whether the people are those of the year's end
     */
    public record Answer(Moment moment, Map<String, Figures> byRegion, boolean closed) {
        public Answer {
            byRegion = Map.copyOf(byRegion);
        }

        /** The region and everything below it. */
        public Figures within(RegionPath path) {
            return byRegion.entrySet().stream()
                    .filter(entry -> entry.getKey().startsWith(path.value()))
                    .map(Map.Entry::getValue)
                    .reduce(Figures.NONE, Figures::plus);
        }

        /** The region itself. */
        public Figures own(RegionPath path) {
            return byRegion.getOrDefault(path.value(), Figures.NONE);
        }
    }

    /** The figures of this moment; {@link Moment#behind} if much waits to be judged. */
    public Answer now(String programme, int year, RegionPath within) {
        var moment = bringUp();
        return read(programme, year, within, moment);
    }

    /** Brings what stands on person-years up to this moment, if little waits, and says for which moment it holds. */
    public Moment bringUp() {
        int waiting = waiting();
        for (int some = 0; some < waiting && waiting <= JUDGED_BEFORE_ANSWERING; ) {
            int taken = standings.work();
            if (taken == 0) break;
            some += taken;
        }
        return waiting <= JUDGED_BEFORE_ANSWERING ? Moment.now(clock.instant()) : behind();
    }

    /**
     * Whether the people of that year are those of its end.
     *
     * @param frozen asked of that frozen day; null: of this moment
     */
    @Transactional
    public boolean isClosed(int year, @Nullable Moment frozen) {
        return frozen == null ? figures.isClosed(year) : figures.wasClosed(year, frozen.at());
    }

    /** The figures as they stood at the end of a day that was kept. */
    @Transactional
    public Answer then(Moment frozen, String programme, int year, RegionPath within) {
        var day = Objects.requireNonNull(frozen.day());
        return new Answer(frozen, figures.then(day, programme, year, within.value()), isClosed(year, frozen));
    }

    /** The moment at which the figures of that day were kept; empty if they were not. */
    @Transactional
    public Optional<Moment> day(LocalDate day) {
        return figures.day(day);
    }

    /** The days whose figures were kept, newest first. */
    @Transactional
    public List<Moment> days() {
        return figures.days(DAYS);
    }

    @Transactional
    int waiting() {
        return repository.waiting(JUDGED_BEFORE_ANSWERING + 1);
    }

    @Transactional
    Moment behind() {
        var since = repository.waitingSince();
        return new Moment(since.orElseGet(clock::instant), null, since.isPresent());
    }

    @Transactional
    Answer read(String programme, int year, RegionPath within, Moment moment) {
        return new Answer(moment, figures.now(programme, year, within.value()), figures.isClosed(year));
    }
}
