package cn.qinxue.tenants.policy;

import cn.qinxue.tenants.authoring.Findings;
import cn.qinxue.tenants.hours.CreditHours;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What must hold between the fields of a policy; each record checks its own fields itself. A check runs as soon as the
 * fields it needs could be read, so that a fault elsewhere hides nothing.
 */
final class PolicyChecks {
    private static final Pattern PROGRAMME = Pattern.compile("[a-z][a-z0-9-]{1,31}");
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final Map<String, @Nullable Object> parts;
    private final Findings findings;

    PolicyChecks(Map<String, @Nullable Object> parts, Findings findings) {
        this.parts = parts;
        this.findings = findings;
    }

    void run() {
        this.<String>given("programme", this::programme);
        this.<Integer>given("year", year -> Bounds.require(year, FIRST_YEAR, LAST_YEAR, findings.at("year")));
        this.<List<String>>given("setByOffice", this::setByOffice);
        this.<List<CourseCategory>>given("categories", this::categories);
        this.<List<DocumentPolicy>>given("documents", this::documents);
        this.<List<Contact>>given("contacts", this::contacts);
        this.<Audience, List<Requirement>>given(
                "audience",
                "requirements",
                (audience, requirements) -> everyLevelOnce(
                        audience, requirements.stream().map(Requirement::levels).toList(), "requirements", "学时要求"));
        this.<Audience, List<Fee>>given(
                "audience",
                "fees",
                (audience, fees) ->
                        everyLevelOnce(audience, fees.stream().map(Fee::levels).toList(), "fees", "收费标准"));
        this.<List<CourseCategory>, List<Requirement>>given("categories", "requirements", this::knownCategories);
        this.<Qualification, List<Requirement>>given("qualification", "requirements", this::splitWhereNeeded);
        this.<List<Requirement>, AssessmentPolicy>given("requirements", "assessment", this::examHours);
        this.<EnrollmentPolicy, StudyPolicy>given("enrollment", "study", this::studyOutlastsEnrollment);
        this.<Integer, EnrollmentPolicy>given("year", "enrollment", this::windowInYear);
        this.<List<Fee>, PaymentPolicy>given("fees", "payment", this::gatewayForFees);
        this.<EnrollmentPolicy, InvoicePolicy>given("enrollment", "invoice", this::invoiceAfterEnrollment);
    }

    private void programme(String code) {
        if (!PROGRAMME.matcher(code).matches()) {
            findings.refuse("programme", "“" + code + "”不能作为项目代码，请用小写字母开头，只含小写字母、数字和“-”，2 至 32 位，例如 worker。");
        }
    }

    private void setByOffice(List<String> paths) {
        for (int i = 0; i < paths.size(); i++) {
            if (!findings.states(paths.get(i))) {
                findings.refuse("setByOffice[" + i + "]", "本政策中没有“" + paths.get(i) + "”这一项，请改正或删除。");
            }
        }
    }

    private void categories(List<CourseCategory> categories) {
        if (categories.isEmpty()) {
            findings.refuse("categories", "至少要有一个课程分类，请补充。");
        }
        Repeats.refuse(categories.stream().map(CourseCategory::code).toList(), code -> code, findings.at("categories"));
    }

    private void documents(List<DocumentPolicy> documents) {
        var kinds = documents.stream().map(DocumentPolicy::kind).toList();
        Repeats.refuse(kinds, DocumentKind::label, findings.at("documents"));
        if (!kinds.contains(DocumentKind.CERTIFICATE)) {
            findings.refuse("documents", "缺少培训证明（CERTIFICATE），请补充。");
        }
    }

    private void contacts(List<Contact> contacts) {
        if (contacts.isEmpty()) {
            findings.refuse("contacts", "至少要有一个咨询电话，请补充：学员找回密码时需要它。");
        }
    }

    /** Requirements and fees alike: each level of the audience in exactly one group, and no level besides. */
    private void everyLevelOnce(Audience audience, List<List<SkillLevel>> groups, String field, String words) {
        if (audience.levels().isEmpty()) {
            if (groups.size() != 1 || !groups.getFirst().isEmpty()) {
                findings.refuse(field, "培训对象不分技术等级时，" + words + "应只有一条，且 levels 写 []，请改正。");
            }
            return;
        }
        for (int i = 0; i < groups.size(); i++) {
            if (groups.get(i).isEmpty()) {
                findings.refuse(field + "[" + i + "].levels", "没有写明技术等级，请从培训对象的技术等级中填写。");
            }
            for (var level : groups.get(i)) {
                if (!audience.levels().contains(level)) {
                    findings.refuse(
                            field + "[" + i + "].levels",
                            "“" + level.label() + "”不在培训对象（audience.levels）中，请删除，或加入培训对象。");
                }
            }
        }
        for (var level : audience.levels()) {
            var times = groups.stream().filter(group -> group.contains(level)).count();
            if (times == 0) {
                findings.refuse(field, "“" + level.label() + "”没有" + words + "，请补充。");
            } else if (times > 1) {
                findings.refuse(field, "“" + level.label() + "”有 " + times + " 条" + words + "，请只保留一条。");
            }
        }
    }

    private void knownCategories(List<CourseCategory> categories, List<Requirement> requirements) {
        var codes = categories.stream().map(CourseCategory::code).toList();
        for (int i = 0; i < requirements.size(); i++) {
            var shares = requirements.get(i).categories();
            for (int j = 0; j < shares.size(); j++) {
                if (!codes.contains(shares.get(j).category())) {
                    findings.refuse(
                            "requirements[" + i + "].categories[" + j + "].category",
                            "没有“" + shares.get(j).category() + "”这一课程分类，可填：" + String.join("、", codes) + "。");
                }
            }
        }
    }

    private void splitWhereNeeded(Qualification qualification, List<Requirement> requirements) {
        for (int i = 0; i < requirements.size(); i++) {
            if (qualification == Qualification.TOTAL_AND_CATEGORIES
                    && !requirements.get(i).split()) {
                findings.refuse(
                        "requirements[" + i + "].categories", "按“" + qualification.label() + "”认定时须写明各分类学时，请补充。");
            }
        }
    }

    private void examHours(List<Requirement> requirements, AssessmentPolicy assessment) {
        var exam = assessment.examHours();
        if (exam == null) {
            return;
        }
        for (var requirement : requirements) {
            var share = requirement.categories().stream()
                    .filter(hours -> hours.category().equals(exam.category()))
                    .findFirst();
            if (share.isEmpty()) {
                findings.refuse("assessment.examHours.category", "“" + exam.category() + "”不在学时要求的分类中，请改正。");
            } else if (requirement.split() && share.get().hours() < exam.total()) {
                findings.refuse(
                        "assessment.examHours",
                        "考试学时合计 " + CreditHours.text(exam.total()) + "，超过该分类的 "
                                + CreditHours.text(share.get().hours()) + " 学时，请改正。");
            }
        }
    }

    private void studyOutlastsEnrollment(EnrollmentPolicy enrollment, StudyPolicy study) {
        if (study.window().lastDay().isBefore(enrollment.window().lastDay())) {
            findings.warn(
                    "study.window",
                    "学习截止日 " + study.window().lastDay() + " 早于报名截止日 "
                            + enrollment.window().lastDay() + "，最后报名的学员将无法学习，请核对。");
        }
    }

    private void windowInYear(int year, EnrollmentPolicy enrollment) {
        var window = enrollment.window();
        if (window.firstDay().getYear() > year || window.lastDay().getYear() < year) {
            findings.warn(
                    "enrollment.window",
                    "报名时间 " + window.firstDay() + " 至 " + window.lastDay() + " 不在 " + year + " 年内，请核对。");
        }
    }

    private void gatewayForFees(List<Fee> fees, PaymentPolicy payment) {
        if (fees.stream().anyMatch(fee -> fee.fen() > 0) && payment.gateways().isEmpty()) {
            findings.refuse("payment.gateways", "有收费时至少要有一种支付方式，请补充。");
        }
    }

    private void invoiceAfterEnrollment(EnrollmentPolicy enrollment, InvoicePolicy invoice) {
        var last = invoice.lastPrintDay();
        if (last != null && last.isBefore(enrollment.window().lastDay().plusDays(invoice.availableAfterDays()))) {
            findings.warn(
                    "invoice.lastPrintDay",
                    "最后打印日 " + last + " 早于最后报名者可打印的日期 "
                            + enrollment.window().lastDay().plusDays(invoice.availableAfterDays()) + "，这些人将打印不到，请核对。");
        }
    }

    /** Runs the check if the component could be read. The reader put it there under its declared type. */
    @SuppressWarnings("unchecked")
    private <A> void given(String name, Consumer<A> check) {
        var part = parts.get(name);
        if (part != null) {
            check.accept((A) part);
        }
    }

    private <A, B> void given(String first, String second, BiConsumer<A, B> check) {
        this.<A>given(first, a -> this.<B>given(second, b -> check.accept(a, b)));
    }
}
