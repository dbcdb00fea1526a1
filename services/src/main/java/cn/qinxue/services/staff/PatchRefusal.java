package cn.qinxue.services.staff;

/** Why a program's change of a record is refused, for a person. */
public sealed interface PatchRefusal {
    /** The field of the patch it belongs to. */
    String field();

    /** A Chinese sentence that says what to do. */
    String message();

    /** There is no such field, or nobody may change it. */
    record UnknownField(String field) implements PatchRefusal {
        @Override
        public String message() {
            return "没有可以修改的字段“" + field + "”，可以修改的有：" + String.join("、", StaffPatch.FIELDS) + "。";
        }
    }

    /** The value is not of the kind that the field has. */
    record WrongKind(String field, String kind) implements PatchRefusal {
        @Override
        public String message() {
            return "字段“" + field + "”要填" + kind + "。";
        }
    }

    record TooLong(String field, int limit) implements PatchRefusal {
        @Override
        public String message() {
            return "字段“" + field + "”最多 " + limit + " 个字。";
        }
    }

    /** The field cannot be taken away. */
    record Required(String field) implements PatchRefusal {
        @Override
        public String message() {
            return "字段“" + field + "”必须有值，不能去掉。";
        }
    }

    record NotOneOf(String field, String choices) implements PatchRefusal {
        @Override
        public String message() {
            return "字段“" + field + "”只能是：" + choices + "。";
        }
    }

    record RegionUnknown(String field) implements PatchRefusal {
        @Override
        public String message() {
            return "没有这个地区，请用区划代码或全路径，例如 320685 或 江苏省/南通市/海安市。";
        }
    }

    record EmployerUnknown(String field, String name, String region) implements PatchRefusal {
        @Override
        public String message() {
            return region + "没有工作单位“" + name + "”，或不在令牌的范围内。请核对单位全称和所在地区，或先在工作单位管理中新增。";
        }
    }

    /** A correction without a level. */
    record NothingToCorrect(String field) implements PatchRefusal {
        @Override
        public String message() {
            return "等级更正原因要和技术等级 level 一起提交。";
        }
    }

    record NotClosed(String field) implements PatchRefusal {
        @Override
        public String message() {
            return "这个人还没有激活账号，要由本人激活；只有已停用的可以恢复。";
        }
    }

    /** What stands against the record as it would be. */
    record OfRecord(StaffRefusal cause) implements PatchRefusal {
        @Override
        public String field() {
            return cause.field();
        }

        @Override
        public String message() {
            return cause.message();
        }
    }
}
