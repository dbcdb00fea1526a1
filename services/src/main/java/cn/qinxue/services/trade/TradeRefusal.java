package cn.qinxue.services.trade;

/** Why a trade cannot be kept, for a person. */
public sealed interface TradeRefusal {
    /** The form field it belongs to. */
    String field();

    /** A Chinese sentence that says what to do. */
    String message();

    record CodeMalformed() implements TradeRefusal {
        @Override
        public String field() {
            return "code";
        }

        @Override
        public String message() {
            return "工种代码由 1–20 位大写字母、数字或连字符组成。";
        }
    }

    record CodeTaken(String owner) implements TradeRefusal {
        @Override
        public String field() {
            return "code";
        }

        @Override
        public String message() {
            return "这个代码已经属于工种“" + owner + "”。";
        }
    }

    record NameMalformed() implements TradeRefusal {
        @Override
        public String field() {
            return "name";
        }

        @Override
        public String message() {
            return "请填写工种名称，不超过 40 个字。";
        }
    }

    record NameTaken() implements TradeRefusal {
        @Override
        public String field() {
            return "name";
        }

        @Override
        public String message() {
            return "已经有同名的工种（包括停用的）。";
        }
    }

    record FieldMalformed() implements TradeRefusal {
        @Override
        public String field() {
            return "field";
        }

        @Override
        public String message() {
            return "请填写工种所属行业，不超过 20 个字。";
        }
    }
}
