package cn.qinxue.web.province;

import cn.qinxue.tenants.policy.Fee;
import cn.qinxue.tenants.policy.PolicyBasics;
import cn.qinxue.tenants.policy.SkillLevel;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which control of the form shows which part of a policy.
 *
 * @param field the control's name
 * @param about what the control is about, as the beginning of a sentence; may be empty
 */
record PolicyPlace(String field, String about) {
    static final String ENROLLMENT = "enrollment";
    static final String STUDY = "study";
    static final String QUALIFICATION = "qualification";
    static final String GATEWAYS = "gateways";
    static final String TESTS = "tests";
    static final String QUIZ_PASS = "quizPass";
    static final String EXAM_PASS = "examPass";

    private static final Pattern SHARE = Pattern.compile("requirements\\[(\\d+)]\\.categories\\[(\\d+)].*");
    private static final Pattern REQUIREMENT = Pattern.compile("requirements\\[(\\d+)].*");
    private static final Pattern FEE = Pattern.compile("fees\\[(\\d+)].*");
    private static final Pattern CONTACT = Pattern.compile("contacts\\[(\\d+)].*");

    static String hours(int group, int share) {
        return "hours-" + group + "-" + share;
    }

    static String total(int group) {
        return "total-" + group;
    }

    static String fee(int group) {
        return "fee-" + group;
    }

    static String contactName(int number) {
        return "contactName-" + number;
    }

    static String telephone(int number) {
        return "telephone-" + number;
    }

    static String officeHours(int number) {
        return "officeHours-" + number;
    }

    static String first(String window) {
        return window + "First";
    }

    static String last(String window) {
        return window + "Last";
    }

    /** The control for a path of the YAML; what has none is put right in the text. */
    static PolicyPlace of(String path, PolicyBasics basics) {
        Matcher found;
        if ((found = SHARE.matcher(path)).matches()) {
            return group(hours(number(found, 1), number(found, 2)), number(found, 1), basics);
        }
        if ((found = REQUIREMENT.matcher(path)).matches()) {
            return group(total(number(found, 1)), number(found, 1), basics);
        }
        if ((found = FEE.matcher(path)).matches()) {
            var fee = basics.fees().get(number(found, 1));
            return new PolicyPlace(fee(number(found, 1)), levels(fee) + "：");
        }
        if ((found = CONTACT.matcher(path)).matches()) return new PolicyPlace(telephone(number(found, 1)), "");
        if (path.startsWith("enrollment.window")) return new PolicyPlace(last(ENROLLMENT), "报名时间：");
        if (path.startsWith("study.window")) return new PolicyPlace(last(STUDY), "学习时间：");
        if (path.startsWith("payment.gateways")) return new PolicyPlace(GATEWAYS, "");
        return path.startsWith("assessment")
                ? new PolicyPlace(TESTS, "")
                : new PolicyPlace(PolicyForm.YAML, path + "：");
    }

    private static PolicyPlace group(String field, int number, PolicyBasics basics) {
        return new PolicyPlace(field, basics.requirements().get(number).levelsLabel() + "：");
    }

    /** The levels that pay a fee, in Chinese. */
    static String levels(Fee fee) {
        List<SkillLevel> levels = fee.levels();
        return levels.isEmpty()
                ? "全体学员"
                : levels.stream().map(SkillLevel::label).collect(Collectors.joining("、"));
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
