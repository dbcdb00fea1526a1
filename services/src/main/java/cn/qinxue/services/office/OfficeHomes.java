package cn.qinxue.services.office;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.staff.StaffCounts;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;

/** Gathers what an office finds on its first page. */
@Singleton
public class OfficeHomes {
    private final ExamOffices offices;
    private final LowerOffices lowerOffices;
    private final AdministratorRepository administrators;
    private final StaffCounts people;

    OfficeHomes(
            ExamOffices offices,
            LowerOffices lowerOffices,
            AdministratorRepository administrators,
            StaffCounts people) {
        this.offices = offices;
        this.lowerOffices = lowerOffices;
        this.administrators = administrators;
        this.people = people;
    }

    @Transactional
    public OfficeHome of(Actor actor) {
        var scope = actor.scope();
        return new OfficeHome(
                offices.name(scope),
                offices.get(scope),
                people.of(scope),
                lowerOffices.list(actor),
                administrators.of(scope).stream()
                        .filter(AdministratorLine::runsTheOffice)
                        .count());
    }
}
