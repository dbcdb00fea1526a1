package cn.qinxue.services.personyear;

import cn.qinxue.services.staff.Staff;
import cn.qinxue.services.staff.StaffRecords;
import cn.qinxue.tenants.policy.PublishedPolicy;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The years of a learner, each with what comes next in it. */
@Singleton
public class PersonYears {
    private final StaffRecords staffRecords;
    private final JudgedYears judged;
    private final YearPlaces places;
    private final Clock clock;

    PersonYears(StaffRecords staffRecords, JudgedYears judged, YearPlaces places, Clock clock) {
        this.staffRecords = staffRecords;
        this.judged = judged;
        this.places = places;
        this.clock = clock;
    }

    /** Every year of every programme that asks or asked something of this learner, by programme, newest first. */
    @Transactional
    public List<YearOverview> ofAccount(UUID account) {
        return overviews(staffRecords.ofAccount(account));
    }

    /** The same years of one record, whether or not its person has taken it over. */
    @Transactional
    public List<YearOverview> ofStaff(Staff staff) {
        return overviews(List.of(staff));
    }

    /** The policy that governs this person's year; empty where nothing is asked of the person. */
    @Transactional
    public Optional<PublishedPolicy> governing(Staff staff, int year) {
        return judged.of(List.of(staff)).values().stream()
                .flatMap(List::stream)
                .filter(one -> one.year() == year)
                .map(JudgedYear::published)
                .findFirst();
    }

    private List<YearOverview> overviews(Collection<Staff> people) {
        return judged.of(people).values().stream()
                .flatMap(List::stream)
                .map(this::overview)
                .toList();
    }

    private YearOverview overview(JudgedYear year) {
        var place = places.of(year.staff(), year.published().policy(), year.counting());
        var facts = new YearFacts(year.staff(), year.published(), year.hours(), place);
        return new YearOverview(facts, NextStepRules.next(facts, LocalDate.now(clock)));
    }
}
