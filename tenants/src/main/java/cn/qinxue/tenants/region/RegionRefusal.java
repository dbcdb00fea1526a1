package cn.qinxue.tenants.region;

/** Why a region cannot be added, for a person. */
public sealed interface RegionRefusal {
    /** The form field it belongs to. */
    String field();

    /** A Chinese sentence that says what to do. */
    String message();

    /** An own code is the code of the region above, a hyphen and up to eight capitals or digits. */
    record CodeMalformed(String example) implements RegionRefusal {
        @Override
        public String field() {
            return "code";
        }

        @Override
        public String message() {
            return "自设代码由六位区划代码、连字符和 1–8 位大写字母或数字组成，例如 " + example + "。";
        }
    }

    record CodeTaken(String owner) implements RegionRefusal {
        @Override
        public String field() {
            return "code";
        }

        @Override
        public String message() {
            return "这个代码已经属于“" + owner + "”。";
        }
    }

    record NameMalformed() implements RegionRefusal {
        @Override
        public String field() {
            return "name";
        }

        @Override
        public String message() {
            return "请填写地区名称，不超过 30 个字，不含“/”。";
        }
    }

    record NameTaken(String fullName) implements RegionRefusal {
        @Override
        public String field() {
            return "name";
        }

        @Override
        public String message() {
            return "已经有“" + fullName + "”。";
        }
    }
}
