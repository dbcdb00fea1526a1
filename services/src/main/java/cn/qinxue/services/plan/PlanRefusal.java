package cn.qinxue.services.plan;

import cn.qinxue.tenants.hours.CreditHours;

/** Why a training plan is not saved, filed, decided or adjusted, for a person. */
public sealed interface PlanRefusal {
    /** The form field it belongs to; empty for the form as a whole. */
    default String field() {
        return "";
    }

    /** A Chinese sentence that says what to do. */
    String message();

    /** What the state of the plan does not let be done. */
    record NotNow(PlanAction action, PlanState state) implements PlanRefusal {
        @Override
        public String message() {
            return switch (action) {
                case CHANGE, FILE -> state == PlanState.FILED ? "这份计划已经提交，正在等工考办审批，现在不能修改或再次提交。" : "这份计划已经通过，不能再修改或提交。";
                case DELETE -> "这份计划已经提交过，现在是“" + state.label() + "”，不能删除；只有草稿可以删除。";
                case APPROVE, REFUSE -> "这份计划现在是“" + state.label() + "”，不能审批，请刷新后再看。";
                case ADJUST ->
                    state == PlanState.APPROVED
                            ? "这个班的课时已经确认，上报人数不能再调整。"
                            : "这份计划现在是“" + state.label() + "”，通过以后才能调整上报人数。";
            };
        }
    }

    record SiteDisabled() implements PlanRefusal {
        @Override
        public String message() {
            return "面授点已停用，不能新报培训计划，请联系工考办。";
        }
    }

    /** A draft of a year that has ended; saving it again makes it one of this year. */
    record OtherYear(int year, int thisYear) implements PlanRefusal {
        @Override
        public String message() {
            return "这份计划是 " + year + " 年度的，现在只能提交 " + thisYear + " 年度的计划。请修改时间后保存，再提交。";
        }
    }

    record NameMissing() implements PlanRefusal {
        @Override
        public String field() {
            return "name";
        }

        @Override
        public String message() {
            return "请填写班级名称。";
        }
    }

    record AudienceUnknown() implements PlanRefusal {
        @Override
        public String field() {
            return "audience";
        }

        @Override
        public String message() {
            return "请选择本年度政策里的培训对象。";
        }
    }

    record NoFaceToFace(int year) implements PlanRefusal {
        @Override
        public String field() {
            return "audience";
        }

        @Override
        public String message() {
            return year + " 年度的政策没有开放面授，不能报培训计划。";
        }
    }

    /** Two moments that stand the wrong way round; {@code field} is that of the later one. */
    record OutOfOrder(String field, String later, String earlier) implements PlanRefusal {
        @Override
        public String message() {
            return later + "不能早于" + earlier + "，请改正其中一个。";
        }
    }

    record EnrollmentOver() implements PlanRefusal {
        @Override
        public String field() {
            return "enrollmentUntil";
        }

        @Override
        public String message() {
            return "报名截止时间已经过去，学员来不及报名，请改为以后的时间。";
        }
    }

    record TrainingInOtherYear(int year) implements PlanRefusal {
        @Override
        public String field() {
            return "trainingFrom";
        }

        @Override
        public String message() {
            return "学时记入 " + year + " 年度，培训要在 " + year + " 年内开始。";
        }
    }

    record NoHours() implements PlanRefusal {
        @Override
        public String field() {
            return "hours";
        }

        @Override
        public String message() {
            return "这个班一共要有学时，请至少填写一类课程的学时。";
        }
    }

    record TooManyHours(int hours, int most) implements PlanRefusal {
        @Override
        public String field() {
            return "hours";
        }

        @Override
        public String message() {
            return "按本年度政策，这类培训对象的面授班最多 " + CreditHours.text(most) + " 学时，现在一共 " + CreditHours.text(hours) + " 学时。";
        }
    }

    /** The policy has categories and the plan names none, or the other way round, or one that is not there. */
    record CategoriesMismatch() implements PlanRefusal {
        @Override
        public String field() {
            return "hours";
        }

        @Override
        public String message() {
            return "学时要按本年度政策的课程分类填写，请重新填写学时。";
        }
    }

    record TooManyCategoryHours(String category, String label, int most) implements PlanRefusal {
        @Override
        public String field() {
            return "hours." + category;
        }

        @Override
        public String message() {
            return "这类培训对象的" + label + "要求是 " + CreditHours.text(most) + " 学时，多出的不能抵其他分类，请改为不超过它。";
        }
    }

    record NoHeads() implements PlanRefusal {
        @Override
        public String field() {
            return "plannedHeads";
        }

        @Override
        public String message() {
            return "计划人数至少 1 人。";
        }
    }

    record BeyondCapacity(int capacity) implements PlanRefusal {
        @Override
        public String field() {
            return "plannedHeads";
        }

        @Override
        public String message() {
            return "面授点容纳 " + capacity + " 人，计划人数不能超过它。容纳人数有变化的，请工考办先修改。";
        }
    }

    record PlaceMissing() implements PlanRefusal {
        @Override
        public String field() {
            return "place";
        }

        @Override
        public String message() {
            return "请填写培训地点。";
        }
    }

    /** @param field of the form: approved or allowed heads */
    record HeadsOutOfRange(String field, int least, int most) implements PlanRefusal {
        @Override
        public String message() {
            return "人数填 " + least + " 到 " + most + " 之间的整数。";
        }
    }

    record OpinionMissing() implements PlanRefusal {
        @Override
        public String field() {
            return "opinion";
        }

        @Override
        public String message() {
            return "请填写审批意见，面授点会看到。";
        }
    }
}
