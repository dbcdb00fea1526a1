package cn.qinxue.tenants.policy;

import java.time.LocalDate;

/** Why a policy bars a person from enrolling, whatever else holds of them. */
public sealed interface PolicyRefusal {

    /** The reason in Chinese, for the person concerned. */
    String message();

    /** Enrollment has not begun. */
    record TooEarly(LocalDate firstDay) implements PolicyRefusal {
        @Override
        public String message() {
            return "报名尚未开始，将于 " + PolicyRules.written(firstDay) + "开放。";
        }
    }

    /** Enrollment is over. */
    record TooLate(LocalDate lastDay) implements PolicyRefusal {
        @Override
        public String message() {
            return "报名已于 " + PolicyRules.written(lastDay) + "截止。";
        }
    }

    /** The policy distinguishes levels and this person has none on record. */
    record LevelUnknown() implements PolicyRefusal {
        @Override
        public String message() {
            return "您的信息中没有技术等级，请联系工考办补充后再报名。";
        }
    }

    /** The person's level does not fall under the policy. */
    record LevelNotInAudience(SkillLevel level) implements PolicyRefusal {
        @Override
        public String message() {
            return "技术等级“" + level.label() + "”不在本年度培训对象范围内。";
        }
    }

    /** The person's employment kind does not fall under the policy. */
    record EmploymentNotInAudience(EmploymentKind employment) implements PolicyRefusal {
        @Override
        public String message() {
            return "用工形式“" + employment.label() + "”不在本年度培训对象范围内。";
        }
    }
}
