package cn.qinxue.services.certificate;

import cn.qinxue.services.employer.Employer;
import cn.qinxue.services.employer.Employers;
import cn.qinxue.services.staff.Staff;
import cn.qinxue.services.trade.Trade;
import cn.qinxue.services.trade.Trades;
import cn.qinxue.tenants.policy.SkillLevel;
import cn.qinxue.tenants.region.Region;
import cn.qinxue.tenants.region.Regions;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Describes people as their records stand now. */
@Singleton
public class Holders {
    private final Employers employers;
    private final Trades trades;
    private final Regions regions;

    Holders(Employers employers, Trades trades, Regions regions) {
        this.employers = employers;
        this.trades = trades;
        this.regions = regions;
    }

    /** The person at this level, which a year fixes at its first enrollment (decision 2). */
    public Holder of(Staff staff, @Nullable SkillLevel level) {
        var mobile = staff.mobile();
        return new Holder(
                staff.name(),
                staff.idNumber().masked(),
                staff.gender().label(),
                mobile == null ? null : mobile.masked(),
                position(staff, level));
    }

    private Holder.Position position(Staff staff, @Nullable SkillLevel level) {
        return new Holder.Position(
                employers
                        .find(staff.officePath(), staff.employer())
                        .map(Employer::name)
                        .orElseThrow(),
                regions.byPath(staff.regionPath()).map(Region::fullName).orElse(null),
                Optional.ofNullable(staff.trade())
                        .flatMap(trades::byId)
                        .map(Trade::name)
                        .orElse(null),
                level == null ? null : level.label());
    }
}
