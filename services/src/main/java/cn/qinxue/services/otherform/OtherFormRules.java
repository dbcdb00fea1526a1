package cn.qinxue.services.otherform;

import cn.qinxue.services.hours.EarnedHours;
import cn.qinxue.services.hours.HoursSource;
import cn.qinxue.tenants.hours.CreditHours;
import cn.qinxue.tenants.policy.OtherForm;
import cn.qinxue.tenants.policy.OtherFormsPolicy;
import cn.qinxue.tenants.region.RegionPath;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What may be reported and granted. Pure: no clock, no database. */
public final class OtherFormRules {
    /** What is done to a report. */
    public enum Action {
        /** By the office that reported it. */
        WITHDRAW,
        /** By the office above it. */
        APPROVE,
        REFUSE
    }

    private static final Set<HoursSource> SOURCES =
            Set.of(HoursSource.LECTURE, HoursSource.SKILL_EXCHANGE, HoursSource.COLLECTIVE_LISTENING);

    private OtherFormRules() {}

    /** Whether that office may do that to a report; only a pending one is ever touched. */
    public static boolean may(Action action, RegionPath office, OtherFormReport report) {
        var whose = action == Action.WITHDRAW ? report.regionPath() : report.decidingOffice();
        return report.state() == OtherFormState.PENDING && office.equals(whose);
    }

    /**
     * Everything against reporting this session today.
     *
     * @param policy of this year; null where there is none
     */
    public static List<OtherFormRefusal> refusals(@Nullable OtherFormsPolicy policy, Session session, LocalDate today) {
        int year = today.getYear();
        if (policy == null || !policy.enabled()) return List.of(new OtherFormRefusal.NotOffered(year));
        var refusals = new ArrayList<OtherFormRefusal>();
        if (!policy.forms().contains(session.form())) refusals.add(new OtherFormRefusal.FormNotOffered(session.form()));
        if (session.heldOn().getYear() != year || session.heldOn().isAfter(today)) {
            refusals.add(new OtherFormRefusal.OutsideYear(year));
        }
        if (session.hours() <= 0 || session.hours() > policy.maxHoursPerYear()) {
            refusals.add(new OtherFormRefusal.HoursOutside(CreditHours.text(policy.maxHoursPerYear())));
        }
        if (policy.provinceNotified() && !session.provinceNotified()) {
            refusals.add(new OtherFormRefusal.ProvinceNotNotified());
        }
        return List.copyOf(refusals);
    }

    /** What somebody gets of these hours: no more than the year's cap leaves beside what other sessions brought. */
    public static int granted(OtherFormsPolicy policy, Collection<EarnedHours> earned, int hours) {
        int before = earned.stream()
                .filter(one -> SOURCES.contains(one.source()))
                .mapToInt(EarnedHours::hundredths)
                .sum();
        return policy.enabled() ? Math.clamp((long) policy.maxHoursPerYear() - before, 0, hours) : 0;
    }

    /** Under which source the ledger enters them. */
    public static HoursSource source(OtherForm form) {
        return switch (form) {
            case LECTURE -> HoursSource.LECTURE;
            case SKILL_EXCHANGE -> HoursSource.SKILL_EXCHANGE;
            case COLLECTIVE_LISTENING -> HoursSource.COLLECTIVE_LISTENING;
        };
    }
}
