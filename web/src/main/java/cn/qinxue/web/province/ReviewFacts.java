package cn.qinxue.web.province;

import cn.qinxue.services.province.ProvinceField;
import cn.qinxue.tenants.hours.CreditHours;
import cn.qinxue.tenants.policy.Fee;
import cn.qinxue.tenants.policy.Policy;
import cn.qinxue.tenants.policy.Requirement;
import cn.qinxue.web.Show;
import cn.qinxue.web.fragment.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What is looked through before a province is opened, page by page. Pure. */
public final class ReviewFacts {
    private ReviewFacts() {}

    /** What was filled in on a page, by the names of the fields. */
    public static List<Fact> of(WizardView view, WizardStep step) {
        var facts = new ArrayList<Fact>();
        for (var field : ProvinceField.values()) {
            if (step.fields().contains(field)) {
                facts.add(new Fact(field.label(), view.request().get(field)));
            }
        }
        return facts;
    }

    /** The policy in short. */
    public static List<Fact> policy(Policy policy) {
        var enrollment = policy.enrollment().window();
        var study = policy.study().window();
        return List.of(
                new Fact("年度", policy.year() + " 年"),
                new Fact(
                        "学时",
                        policy.requirements().stream()
                                .map(requirement -> hours(policy, requirement))
                                .collect(Collectors.joining("；"))),
                new Fact("合格", policy.qualification().label()),
                new Fact("收费", policy.fees().stream().map(ReviewFacts::fee).collect(Collectors.joining("；"))),
                new Fact("报名", Show.days(enrollment.firstDay(), enrollment.lastDay())),
                new Fact("学习", Show.days(study.firstDay(), study.lastDay())));
    }

    private static String hours(Policy policy, Requirement requirement) {
        var shares = requirement.categories().stream()
                .filter(share -> share.hours() > 0)
                .map(share -> policy.categoryLabel(share.category()).orElse(share.category()) + " "
                        + CreditHours.text(share.hours()))
                .collect(Collectors.joining("、"));
        var total = requirement.levelsLabel() + " " + Show.creditHours(requirement.totalHours());
        return shares.isEmpty() ? total : total + "（" + shares + "）";
    }

    private static String fee(Fee fee) {
        return PolicyPlace.levels(fee) + " " + (fee.fen() == 0 ? "免费" : Show.yuan(fee.fen()));
    }
}
