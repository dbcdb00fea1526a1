package cn.qinxue.services.enrollment;

import cn.qinxue.tenants.policy.EnrollmentChannel;
import cn.qinxue.tenants.policy.PolicyRefusal;
import cn.qinxue.tenants.policy.SkillLevel;
import java.util.List;
import java.util.stream.Collectors;

/** Why a person cannot enroll in a class. */
public sealed interface EnrollmentRefusal {
    /** In Chinese, for the person concerned: what stands in the way and, where there is something, what to do. */
    String message();

    /** The policy itself says no: the window, the person's level or employment. */
    record ByPolicy(PolicyRefusal cause) implements EnrollmentRefusal {
        @Override
        public String message() {
            return cause.message();
        }
    }

    /** The class is for another group of levels. */
    record LevelOutsideClass(SkillLevel level, String levelGroup) implements EnrollmentRefusal {
        @Override
        public String message() {
            return "这个班面向" + levelGroup + "，您的技术等级是" + level.label() + "。等级有误时请联系工考办更正。";
        }
    }

    /** The person is in this face-to-face class. */
    record AlreadyInClass() implements EnrollmentRefusal {
        @Override
        public String message() {
            return "您已经报了这个面授班，不用重复报名。";
        }
    }

    /** The person's online place of that year is taken (decision 4). */
    record AlreadyEnrolled(int year, Enrollment.State state) implements EnrollmentRefusal {
        @Override
        public String message() {
            return year + " 年度已经报过网授班（" + state.label() + "），一年只能报一个，请到“我的班级”查看。";
        }
    }

    /** Another class of this kind was taken that year, and the two exclude one another. */
    record OtherModeTaken(int year, String taken) implements EnrollmentRefusal {
        @Override
        public String message() {
            return year + " 年度已经报了" + taken + "班，按规定不能再报这个班。";
        }
    }

    /** Nobody enrolls this way under the policy. */
    record ChannelNotOffered(EnrollmentChannel channel, List<EnrollmentChannel> offered) implements EnrollmentRefusal {
        @Override
        public String message() {
            return "本年度不能" + channel.label() + "，可以"
                    + offered.stream().map(EnrollmentChannel::label).collect(Collectors.joining("、")) + "。";
        }
    }

    /** The year is not required of the person (decision 2). */
    record NotDue(int year, int dueFrom) implements EnrollmentRefusal {
        @Override
        public String message() {
            return "您从 " + dueFrom + " 年起参加继续教育，" + year + " 年度不用补学。";
        }
    }

    /** The earlier year is complete; only unfinished ones are made up. */
    record YearComplete(int year) implements EnrollmentRefusal {
        @Override
        public String message() {
            return year + " 年度的学时已经修满，不用补学。";
        }
    }

    /** The record was closed: left or retired. */
    record RecordClosed() implements EnrollmentRefusal {
        @Override
        public String message() {
            return "您的人员信息已停用，不能报名。有疑问请联系工考办。";
        }
    }
}
