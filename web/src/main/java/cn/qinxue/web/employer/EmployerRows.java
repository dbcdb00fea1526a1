package cn.qinxue.web.employer;

import cn.qinxue.services.employer.Employer;
import cn.qinxue.services.employer.EmployerLine;
import cn.qinxue.services.employer.EmployerLists;
import cn.qinxue.services.office.ExamOffices;
import cn.qinxue.tenants.region.RegionPath;
import cn.qinxue.web.region.RegionNames;
import jakarta.inject.Singleton;
import java.util.List;

/** Names regions and offices of work units. */
@Singleton
class EmployerRows {
    private final EmployerLists lists;
    private final ExamOffices offices;
    private final RegionNames regions;

    EmployerRows(EmployerLists lists, ExamOffices offices, RegionNames regions) {
        this.lists = lists;
        this.offices = offices;
        this.regions = regions;
    }

    List<EmployerRow> of(List<EmployerLine> lines) {
        return lines.stream().map(line -> row(line.employer(), line.people())).toList();
    }

    /** With its people counted. */
    EmployerRow of(Employer employer) {
        return row(employer, lists.people(employer.id()));
    }

    /** What an office is called. */
    String office(RegionPath path) {
        return offices.name(path);
    }

    private EmployerRow row(Employer employer, long people) {
        return new EmployerRow(employer, regions.brief(employer.regionCode()), office(employer.officePath()), people);
    }
}
