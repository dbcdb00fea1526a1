package cn.qinxue.services.employer;

/** Why a work unit cannot be kept, for a person. */
public sealed interface EmployerRefusal {
    /** The form field it belongs to. */
    String field();

    /** A Chinese sentence that says what to do. */
    String message();

    record NameMalformed(int limit) implements EmployerRefusal {
        @Override
        public String field() {
            return "name";
        }

        @Override
        public String message() {
            return "请填写工作单位的全称，不超过 " + limit + " 个字。";
        }
    }

    record NameTaken(String regionFullName, String name) implements EmployerRefusal {
        @Override
        public String field() {
            return "name";
        }

        @Override
        public String message() {
            return "“" + regionFullName + "”已经有“" + name + "”。如果是同一个单位，请直接使用；如果不是，请写全称加以区分。";
        }
    }

    record RegionUnknown(String region) implements EmployerRefusal {
        @Override
        public String field() {
            return "region";
        }

        @Override
        public String message() {
            return "没有找到地区“" + region + "”，请从列表中选择本级或下级地区。";
        }
    }

    record OfficeUnknown(String office) implements EmployerRefusal {
        @Override
        public String field() {
            return "office";
        }

        @Override
        public String message() {
            return "没有找到管理该单位的工考办“" + office + "”，请从列表中选择本级或下级地区。";
        }
    }

    /** A unit that stands outside the scope would go to the office of its region. */
    record OfficeOutside(String regionFullName) implements EmployerRefusal {
        @Override
        public String field() {
            return "office";
        }

        @Override
        public String message() {
            return "“" + regionFullName + "”不在本级和下级范围内，请另选一个管理该单位的工考办。";
        }
    }
}
