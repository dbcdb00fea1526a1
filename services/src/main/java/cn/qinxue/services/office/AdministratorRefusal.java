package cn.qinxue.services.office;

import cn.qinxue.services.access.OfficeRole;

/** Why an administrator's account is not opened or changed, for a person. */
public sealed interface AdministratorRefusal {
    /** The form field it belongs to; empty for the form as a whole. */
    default String field() {
        return "";
    }

    /** A Chinese sentence that says what to do. */
    String message();

    record NameMalformed() implements AdministratorRefusal {
        @Override
        public String field() {
            return "name";
        }

        @Override
        public String message() {
            return "姓名填 2 到 30 个汉字或字母，例如“林晓”。";
        }
    }

    record AccountNameMalformed() implements AdministratorRefusal {
        @Override
        public String field() {
            return "accountName";
        }

        @Override
        public String message() {
            return "登录账号用 4 到 20 个字母或数字，以字母开头，例如 nantong01。";
        }
    }

    record AccountNameTaken() implements AdministratorRefusal {
        @Override
        public String field() {
            return "accountName";
        }

        @Override
        public String message() {
            return "这个登录账号已经有人使用，请换一个。";
        }
    }

    record MobileMalformed(String message) implements AdministratorRefusal {
        @Override
        public String field() {
            return "mobile";
        }
    }

    record MobileTaken() implements AdministratorRefusal {
        @Override
        public String field() {
            return "mobile";
        }

        @Override
        public String message() {
            return "这个手机号已经绑定了另一个账号，请换一个手机号。";
        }
    }

    record OwnMobile() implements AdministratorRefusal {
        @Override
        public String field() {
            return "mobile";
        }

        @Override
        public String message() {
            return "自己的手机号请在“本人账号”里更换，需要短信验证。";
        }
    }

    record OwnRole() implements AdministratorRefusal {
        @Override
        public String field() {
            return "role";
        }

        @Override
        public String message() {
            return "不能修改自己的角色，请本级的另一位管理员来改。";
        }
    }

    record RoleBeyondOwn(OfficeRole role) implements AdministratorRefusal {
        @Override
        public String field() {
            return "role";
        }

        @Override
        public String message() {
            return "“" + role.label() + "”有您自己没有的权限，您不能授予。";
        }
    }

    /** Field is that of the role where the role is changed. */
    record LastAdministrator(String field) implements AdministratorRefusal {
        @Override
        public String message() {
            return "这是本级工考办最后一个启用的管理员账号，请先开通或启用另一个管理员，再改这一个。";
        }
    }

    record Oneself() implements AdministratorRefusal {
        @Override
        public String message() {
            return "不能停用自己的账号，请本级的另一位管理员来停用。";
        }
    }

    record OwnPassword() implements AdministratorRefusal {
        @Override
        public String message() {
            return "自己的密码请在“本人账号”里修改。";
        }
    }

    record AlreadyThere(String office) implements AdministratorRefusal {
        @Override
        public String message() {
            return office + "已经有上级开通的管理员，其他账号由该工考办自己开通。";
        }
    }

    record OpenedBelow() implements AdministratorRefusal {
        @Override
        public String message() {
            return "这个账号不是上级开通的，由该工考办自己管理。";
        }
    }

    record IsDisabled() implements AdministratorRefusal {
        @Override
        public String message() {
            return "这个账号已停用，请先启用，再重置密码。";
        }
    }
}
