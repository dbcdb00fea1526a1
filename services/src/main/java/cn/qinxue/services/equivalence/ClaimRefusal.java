package cn.qinxue.services.equivalence;

import cn.qinxue.tenants.hours.CreditHours;

/** Why a claim is not taken, or not decided so, for a person. */
public sealed interface ClaimRefusal {
    /** The form field it belongs to; empty for the claim as a whole. */
    String field();

    /** A Chinese sentence that says what to do. */
    String message();

    /** Something about the claim as a whole. */
    sealed interface Whole extends ClaimRefusal {
        @Override
        default String field() {
            return "";
        }
    }

    record RecordClosed() implements Whole {
        @Override
        public String message() {
            return "您的档案已停用，不能申报。如有疑问，请联系所属工考办。";
        }
    }

    /** The policy asks nothing of the person that year, for instance because the level is not known. */
    record NothingRequired(int year) implements Whole {
        @Override
        public String message() {
            return year + " 年度对此人没有学时要求，或者技术等级还没有登记，请先在工考办核对档案。";
        }
    }

    record NotOffered(int year) implements Whole {
        @Override
        public String message() {
            return year + " 年度的政策没有开放视同申报。";
        }
    }

    record WrongState(ClaimState state) implements Whole {
        @Override
        public String message() {
            return "这份申报现在是“" + state.label() + "”，不能再这样处理。";
        }
    }

    /** Only the city's office decides, or the province's for those who have no city above them (decision 15). */
    record DecidedElsewhere(String office) implements Whole {
        @Override
        public String message() {
            return "这份申报由" + office + "审批，本级只能查看。";
        }
    }

    record UnknownKind() implements ClaimRefusal {
        @Override
        public String field() {
            return "kind";
        }

        @Override
        public String message() {
            return "请选择本年度政策列出的类别。";
        }
    }

    record UnknownCategory() implements ClaimRefusal {
        @Override
        public String field() {
            return "category";
        }

        @Override
        public String message() {
            return "请选择本年度政策列出的学时分类，或者不指定。";
        }
    }

    /** @param field which of the two days */
    record OutsideYear(String field, int year) implements ClaimRefusal {
        @Override
        public String message() {
            return "只能申报 " + year + " 年的培训，开始和结束日期都要在 " + year + " 年内。";
        }
    }

    record InFuture() implements ClaimRefusal {
        @Override
        public String field() {
            return "lastDay";
        }

        @Override
        public String message() {
            return "培训还没有结束，请在结束以后申报。";
        }
    }

    record EndsBeforeBeginning() implements ClaimRefusal {
        @Override
        public String field() {
            return "lastDay";
        }

        @Override
        public String message() {
            return "结束日期早于开始日期，请核对。";
        }
    }

    /** @param field of the hours claimed or granted */
    record NoHours(String field) implements ClaimRefusal {
        @Override
        public String message() {
            return "学时要大于 0。";
        }
    }

    /**
     * More than the caps leave.
     *
     * @param field of the hours claimed or granted
     * @param left in the kind and in the year, in hundredths
     */
    record OverCap(String field, String kind, Allowance left) implements ClaimRefusal {
        @Override
        public String message() {
            return "“" + kind + "”今年还可以认定 " + CreditHours.text(left.inKind()) + " 学时，全年各类合计还可以认定 "
                    + CreditHours.text(left.inYear()) + " 学时，最多填 " + CreditHours.text(left.hours()) + "。";
        }
    }

    record OverClaimed(int claimed) implements ClaimRefusal {
        @Override
        public String field() {
            return "granted";
        }

        @Override
        public String message() {
            return "认定的学时不能多于申报的 " + CreditHours.text(claimed) + " 学时。";
        }
    }

    record OpinionMissing() implements ClaimRefusal {
        @Override
        public String field() {
            return "opinion";
        }

        @Override
        public String message() {
            return "请填写理由，申报人会看到。";
        }
    }

    /** Something about the papers. */
    record BadAttachment(String field, String message) implements ClaimRefusal {}
}
