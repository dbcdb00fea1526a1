package cn.qinxue.services.profile;

import cn.qinxue.services.employer.Employer;
import cn.qinxue.services.employer.Employers;
import cn.qinxue.services.office.ExamOffice;
import cn.qinxue.services.office.ExamOffices;
import cn.qinxue.services.staff.Staff;
import cn.qinxue.services.trade.Trade;
import cn.qinxue.services.trade.Trades;
import cn.qinxue.tenants.policy.SkillLevel;
import cn.qinxue.tenants.programme.Programme;
import cn.qinxue.tenants.programme.Programmes;
import cn.qinxue.tenants.region.Region;
import cn.qinxue.tenants.region.RegionPath;
import cn.qinxue.tenants.region.Regions;
import cn.qinxue.tenants.tenant.Tenancy;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts names to what a staff record refers to. */
@Singleton
class ProfileRecords {
    private final Programmes programmes;
    private final Employers employers;
    private final Trades trades;
    private final Regions regions;
    private final ExamOffices offices;

    ProfileRecords(Programmes programmes, Employers employers, Trades trades, Regions regions, ExamOffices offices) {
        this.programmes = programmes;
        this.employers = employers;
        this.trades = trades;
        this.regions = regions;
        this.offices = offices;
    }

    @Transactional
    Profile.Record of(Staff staff) {
        var province = RegionPath.root(Tenancy.current().divisionCode());
        return new Profile.Record(
                programmes.byCode(staff.programme()).map(Programme::name).orElse(staff.programme()),
                employers.find(province, staff.employer()).map(Employer::name).orElse(""),
                place(staff.regionPath()),
                Optional.ofNullable(staff.trade())
                        .flatMap(trades::byId)
                        .map(Trade::name)
                        .orElse(null),
                Optional.ofNullable(staff.level()).map(SkillLevel::label).orElse(null),
                place(staff.officePath()),
                offices.reachable(staff.officePath()).map(ProfileRecords::reach).orElse(null));
    }

    private static String reach(ExamOffice office) {
        return Stream.of(office.telephone(), office.contact(), office.officeHours(), office.address())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("，"));
    }

    private String place(RegionPath path) {
        return regions.byPath(path).map(Region::fullName).orElse("");
    }
}
