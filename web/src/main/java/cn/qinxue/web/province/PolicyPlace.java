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
 * @param group number of the level group that it is about, or -1
 * @param fee whether the group is one of the fees
 */
record PolicyPlace(String field, int group, boolean fee) {
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
    static PolicyPlace of(String path) {
        Matcher found;
        if ((found = SHARE.matcher(path)).matches()) {
            return new PolicyPlace(hours(number(found, 1), number(found, 2)), number(found, 1), false);
        }
        if ((found = REQUIREMENT.matcher(path)).matches()) {
            return new PolicyPlace(total(number(found, 1)), number(found, 1), false);
        }
        if ((found = FEE.matcher(path)).matches()) {
            return new PolicyPlace(fee(number(found, 1)), number(found, 1), true);
        }
        if ((found = CONTACT.matcher(path)).matches()) return plain(telephone(number(found, 1)));
        if (path.startsWith("enrollment.window")) return plain(last(ENROLLMENT));
        if (path.startsWith("study.window")) return plain(last(STUDY));
        if (path.startsWith("payment.gateways")) return plain(GATEWAYS);
        if (path.equals("assessment.courseQuiz.passMark")) return plain(QUIZ_PASS);
        if (path.equals("assessment.classExam.passMark")) return plain(EXAM_PASS);
        return plain(path.startsWith("assessment") ? TESTS : PolicyForm.YAML);
    }

    /** The level group that the place is about, as the beginning of a sentence. */
    String whose(PolicyBasics basics) {
        if (group < 0) return "";
        return (fee
                        ? levels(basics.fees().get(group))
                        : basics.requirements().get(group).levelsLabel()) + "：";
    }

    /** The levels that pay a fee, in Chinese. */
    static String levels(Fee fee) {
        List<SkillLevel> levels = fee.levels();
        return levels.isEmpty()
                ? "全体学员"
                : levels.stream().map(SkillLevel::label).collect(Collectors.joining("、"));
    }

    private static PolicyPlace plain(String field) {
        return new PolicyPlace(field, -1, false);
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
