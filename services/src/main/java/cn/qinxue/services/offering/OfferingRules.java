package cn.qinxue.services.offering;

import cn.qinxue.tenants.hours.CreditHours;
import cn.qinxue.tenants.policy.Requirement;

/** What online classes are called. */
final class OfferingRules {
    private OfferingRules() {}

    /** The name says for whom and how much; all levels but a few would make it too long for an order's line. */
    static String name(int year, Requirement requirement) {
        var levels = requirement.levels();
        var group = switch (levels.size()) {
            case 0 -> "";
            case 1, 2 -> requirement.levelsLabel();
            default -> levels.getFirst().label() + "至" + levels.getLast().label();
        };
        return year + " 年度" + group + "网授班（" + CreditHours.text(requirement.totalHours()) + " 学时）";
    }
}
