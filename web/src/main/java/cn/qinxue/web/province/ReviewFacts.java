package cn.qinxue.web.province;

import cn.qinxue.services.province.ProvinceField;
import cn.qinxue.tenants.hours.CreditHours;
import cn.qinxue.tenants.policy.Policy;
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
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("年度", policy.year() + " 年"));
        for (var requirement : policy.requirements()) {
            var shares = requirement.categories().stream()
                    .filter(share -> share.hours() > 0)
                    .map(share -> policy.categoryLabel(share.category()).orElse(share.category()) + " "
                            + CreditHours.text(share.hours()))
                    .collect(Collectors.joining("、"));
            var total = Show.creditHours(requirement.totalHours());
            facts.add(new Fact(requirement.levelsLabel(), shares.isEmpty() ? total : total + "（" + shares + "）"));
        }
        for (var fee : policy.fees()) {
            facts.add(new Fact("收费：" + PolicyPlace.levels(fee), fee.fen() == 0 ? "免费" : Show.yuan(fee.fen())));
        }
        facts.add(new Fact("怎样算合格", policy.qualification().label()));
        var enrollment = policy.enrollment().window();
        var study = policy.study().window();
        facts.add(new Fact("报名时间", Show.days(enrollment.firstDay(), enrollment.lastDay())));
        facts.add(new Fact("学习时间", Show.days(study.firstDay(), study.lastDay())));
        return facts;
    }
}
