package cn.qinxue.services.otherform;

import cn.qinxue.tenants.policy.OtherForm;
import cn.qinxue.tenants.secret.PersonalNumbers;

/** Why a report is not taken, or not decided so, for a person. */
public sealed interface OtherFormRefusal {
    /** The form field it belongs to; empty for the report as a whole. */
    String field();

    /** A Chinese sentence that says what to do. */
    String message();

    record NotOffered(int year) implements OtherFormRefusal {
        @Override
        public String field() {
            return "";
        }

        @Override
        public String message() {
            return year + " 年度的政策没有开放其他形式培训。";
        }
    }

    record FormNotOffered(OtherForm form) implements OtherFormRefusal {
        @Override
        public String field() {
            return "form";
        }

        @Override
        public String message() {
            return "本年度的政策没有“" + form.label() + "”这种形式。";
        }
    }

    record OutsideYear(int year) implements OtherFormRefusal {
        @Override
        public String field() {
            return "heldOn";
        }

        @Override
        public String message() {
            return "只能报告 " + year + " 年内已经举办的培训。";
        }
    }

    record HoursOutside(String most) implements OtherFormRefusal {
        @Override
        public String field() {
            return "hours";
        }

        @Override
        public String message() {
            return "学时要大于 0，不超过全年上限 " + most + "。";
        }
    }

    record ProvinceNotNotified() implements OtherFormRefusal {
        @Override
        public String field() {
            return "provinceNotified";
        }

        @Override
        public String message() {
            return "这类培训要事先报告省级工考办，报告过以后再填。";
        }
    }

    record NobodyAttended() implements OtherFormRefusal {
        @Override
        public String field() {
            return "people";
        }

        @Override
        public String message() {
            return "请粘贴参加人员的身份证号，或上传名单。";
        }
    }

    record TooManyPeople(int most, int now) implements OtherFormRefusal {
        @Override
        public String field() {
            return "people";
        }

        @Override
        public String message() {
            return "一次最多报告 " + most + " 人，现在有 " + now + " 人，请分几次报告。";
        }
    }

    /** @param line from 1 */
    record UnknownPerson(int line, String idNumber) implements OtherFormRefusal {
        @Override
        public String field() {
            return "people";
        }

        @Override
        public String message() {
            return "第 " + line + " 人（尾号 " + PersonalNumbers.tail(idNumber) + "）在本级和下级范围内没有找到，请核对身份证号。";
        }

        @Override
        public String toString() {
            return "UnknownPerson[line=" + line + "]";
        }
    }

    record UnreadableList(String message) implements OtherFormRefusal {
        @Override
        public String field() {
            return "file";
        }
    }

    record OpinionMissing() implements OtherFormRefusal {
        @Override
        public String field() {
            return "opinion";
        }

        @Override
        public String message() {
            return "请填写理由，报告的工考办会看到。";
        }
    }

    record DecidedElsewhere(String office) implements OtherFormRefusal {
        @Override
        public String field() {
            return "";
        }

        @Override
        public String message() {
            return "这份报告由" + office + "审批，本级只能查看。";
        }
    }

    record WrongState(OtherFormState state) implements OtherFormRefusal {
        @Override
        public String field() {
            return "";
        }

        @Override
        public String message() {
            return "这份报告现在是“" + state.label() + "”，不能再这样处理。";
        }
    }
}
