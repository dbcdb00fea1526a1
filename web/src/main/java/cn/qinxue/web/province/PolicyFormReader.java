package cn.qinxue.web.province;

import cn.qinxue.tenants.policy.AssessmentPolicy;
import cn.qinxue.tenants.policy.CategoryHours;
import cn.qinxue.tenants.policy.Contact;
import cn.qinxue.tenants.policy.Fee;
import cn.qinxue.tenants.policy.PaymentGateway;
import cn.qinxue.tenants.policy.Policy;
import cn.qinxue.tenants.policy.PolicyBasics;
import cn.qinxue.tenants.policy.Qualification;
import cn.qinxue.tenants.policy.Requirement;
import cn.qinxue.tenants.policy.TestPolicy;
import cn.qinxue.tenants.policy.Window;
import cn.qinxue.web.form.Form;
import cn.qinxue.web.form.FormReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the basics of a policy out of the form; groups, categories and kinds of test are those of the policy so far. */
final class PolicyFormReader {
    private static final int MOST_HOURS = 100_000;

    private final Form sent;
    private final FormReader reader;
    private final Policy policy;

    PolicyFormReader(Form sent, Policy policy) {
        this.sent = sent;
        this.reader = sent.reader();
        this.policy = policy;
    }

    /** The basics; empty when a field could not be read, which {@link #form()} then says. */
    Optional<PolicyBasics> basics() {
        var requirements = requirements();
        var fees = fees();
        var enrollment = window(PolicyPlace.ENROLLMENT, "报名");
        var study = window(PolicyPlace.STUDY, "学习");
        var qualification = reader.choice(PolicyPlace.QUALIFICATION, "怎样算合格", Qualification.class);
        var assessment = assessment();
        var contacts = contacts();
        if (!reader.accepted()) return Optional.empty();
        return Optional.of(new PolicyBasics(
                requirements,
                fees,
                qualification.orElseThrow(),
                enrollment.orElseThrow(),
                study.orElseThrow(),
                gateways(),
                assessment,
                contacts));
    }

    Form form() {
        return reader.form();
    }

    private List<Requirement> requirements() {
        var read = new ArrayList<Requirement>();
        for (int i = 0; i < policy.requirements().size(); i++) {
            var requirement = policy.requirements().get(i);
            var shares = new ArrayList<CategoryHours>();
            for (int j = 0; j < requirement.categories().size(); j++) {
                var share = requirement.categories().get(j);
                var label = policy.categoryLabel(share.category()).orElse(share.category());
                int hours = hours(PolicyPlace.hours(i, j), requirement.levelsLabel() + "的" + label + "学时");
                shares.add(new CategoryHours(share.category(), hours, share.assignment()));
            }
            int total = hours(PolicyPlace.total(i), requirement.levelsLabel() + "的总学时");
            read.add(new Requirement(requirement.levels(), total, shares));
        }
        return read;
    }

    private int hours(String field, String label) {
        return reader.hundredths(field, label)
                .map(hours -> {
                    if (hours > MOST_HOURS) reader.refuse(field, label + "太大，最多 1000 学时。");
                    return (int) Math.min(hours, MOST_HOURS);
                })
                .orElse(0);
    }

    private List<Fee> fees() {
        var read = new ArrayList<Fee>();
        for (int i = 0; i < policy.fees().size(); i++) {
            var fee = policy.fees().get(i);
            long fen = reader.hundredths(PolicyPlace.fee(i), PolicyPlace.levels(fee) + "的收费")
                    .orElse(0L);
            read.add(new Fee(fee.levels(), fen));
        }
        return read;
    }

    private Optional<Window> window(String name, String label) {
        var first = reader.date(PolicyPlace.first(name), label + "开始");
        var last = reader.date(PolicyPlace.last(name), label + "截止");
        return first.flatMap((LocalDate from) -> last.map(to -> new Window(from, to)));
    }

    private List<PaymentGateway> gateways() {
        return Arrays.stream(PaymentGateway.values())
                .filter(gateway -> sent.chosen(PolicyPlace.GATEWAYS, gateway.name()))
                .toList();
    }

    /** A kind of test that the policy did not have so far begins as a copy of the other. */
    private AssessmentPolicy assessment() {
        var before = policy.assessment();
        boolean quiz = sent.chosen(PolicyPlace.TESTS, PolicyForm.QUIZ);
        boolean exam = sent.chosen(PolicyPlace.TESTS, PolicyForm.EXAM);
        if (!quiz && !exam) reader.refuse(PolicyPlace.TESTS, "请至少选择一种考核方式。");
        return new AssessmentPolicy(
                quiz ? test(before.courseQuiz(), before.classExam(), PolicyPlace.QUIZ_PASS, "测验及格分") : null,
                exam ? test(before.classExam(), before.courseQuiz(), PolicyPlace.EXAM_PASS, "考试及格分") : null,
                exam ? before.examHours() : null);
    }

    private @Nullable TestPolicy test(
            @Nullable TestPolicy before, @Nullable TestPolicy other, String field, String label) {
        if (before == null) return other;
        return reader.whole(field, label, 1, before.fullMark())
                .map(before::passedAt)
                .orElse(before);
    }

    private List<Contact> contacts() {
        var read = new ArrayList<Contact>();
        for (int i = 0; i < policy.contacts().size(); i++) {
            var name = reader.text(PolicyPlace.contactName(i), "咨询电话的名称", 60);
            var telephone = reader.text(PolicyPlace.telephone(i), "咨询电话", 24);
            var officeHours = reader.text(PolicyPlace.officeHours(i), "咨询时间", 60);
            read.add(new Contact(name.orElse(""), telephone.orElse(""), officeHours.orElse("")));
        }
        return read;
    }
}
