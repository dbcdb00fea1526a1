package cn.qinxue.services.site;

import cn.qinxue.services.office.AdministratorRefusal;

/** Why a training site is not opened or changed, for a person. */
public sealed interface SiteRefusal {
    /** The form field it belongs to; empty for the form as a whole. */
    default String field() {
        return "";
    }

    /** A Chinese sentence that says what to do. */
    String message();

    record NameMissing() implements SiteRefusal {
        @Override
        public String field() {
            return "name";
        }

        @Override
        public String message() {
            return "请填写面授点名称。";
        }
    }

    record NameTaken(String name) implements SiteRefusal {
        @Override
        public String field() {
            return "name";
        }

        @Override
        public String message() {
            return "本地区已经有面授点“" + name + "”，请换一个名称。";
        }
    }

    record FoundedLater() implements SiteRefusal {
        @Override
        public String field() {
            return "foundedOn";
        }

        @Override
        public String message() {
            return "成立时间不能晚于今天，请改正。";
        }
    }

    record NoCapacity() implements SiteRefusal {
        @Override
        public String field() {
            return "capacity";
        }

        @Override
        public String message() {
            return "容纳人数填 1 到 " + SiteRules.MOST_HEADS + "，例如 120。";
        }
    }

    record TelephoneMalformed() implements SiteRefusal {
        @Override
        public String field() {
            return "telephone";
        }

        @Override
        public String message() {
            return "联系电话只含数字、空格和连字符，例如 0513-0000 1234。";
        }
    }

    record AccountNameMalformed() implements SiteRefusal {
        @Override
        public String field() {
            return "accountName";
        }

        @Override
        public String message() {
            return "登录账号用 4 到 20 个字母或数字，例如 ntms01；不要用手机号或身份证号。";
        }
    }

    /** What holds for every administrator's account: the name, the mobile number, an account name that is taken. */
    record OfAdministrator(AdministratorRefusal refusal) implements SiteRefusal {
        @Override
        public String field() {
            return refusal.field().equals("name") ? "administrator" : refusal.field();
        }

        @Override
        public String message() {
            return refusal.message();
        }
    }

    record AlreadyThere() implements SiteRefusal {
        @Override
        public String message() {
            return "这个面授点已有启用的管理员账号。换人时请先停用原来的账号，再开通新的。";
        }
    }

    record AccountDisabled() implements SiteRefusal {
        @Override
        public String message() {
            return "这个账号已停用，请先启用，再重置密码。";
        }
    }
}
