package cn.qinxue.services.staff;

/** Why a person's record cannot be kept, for a person. */
public sealed interface StaffRefusal {
    /** The form field it belongs to. */
    String field();

    /** A Chinese sentence that says what to do. */
    String message();

    record NameMalformed(int limit) implements StaffRefusal {
        @Override
        public String field() {
            return "name";
        }

        @Override
        public String message() {
            return "请填写姓名，不超过 " + limit + " 个字，只含汉字、字母、空格和间隔号“·”。";
        }
    }

    record BadIdNumber(IdNumberRefusal cause) implements StaffRefusal {
        @Override
        public String field() {
            return "idNumber";
        }

        @Override
        public String message() {
            return cause.message();
        }
    }

    record IdNumberTaken() implements StaffRefusal {
        @Override
        public String field() {
            return "idNumber";
        }

        @Override
        public String message() {
            return "这个身份证号已经登记在本项目中，请在用户管理中查找，或请上级工考办协助。";
        }
    }

    record GenderDiffers(Gender byIdNumber) implements StaffRefusal {
        @Override
        public String field() {
            return "gender";
        }

        @Override
        public String message() {
            return "性别与身份证号不符：身份证号第 17 位表示“" + byIdNumber.label() + "”。";
        }
    }

    record TradeMissing() implements StaffRefusal {
        @Override
        public String field() {
            return "trade";
        }

        @Override
        public String message() {
            return "请选择证书技术工种。";
        }
    }

    record TradeUnknown() implements StaffRefusal {
        @Override
        public String field() {
            return "trade";
        }

        @Override
        public String message() {
            return "没有这个技术工种，请从列表中选择。";
        }
    }

    record TradeRetired(String name) implements StaffRefusal {
        @Override
        public String field() {
            return "trade";
        }

        @Override
        public String message() {
            return "技术工种“" + name + "”已经停用，请选择其他工种。";
        }
    }

    record LevelMissing() implements StaffRefusal {
        @Override
        public String field() {
            return "level";
        }

        @Override
        public String message() {
            return "请选择证书技术等级，没有证书的选“未定级”。";
        }
    }

    record EmployerUnknown() implements StaffRefusal {
        @Override
        public String field() {
            return "employer";
        }

        @Override
        public String message() {
            return "没有找到这个工作单位，请从列表中选择，或先在工作单位管理中新增。";
        }
    }

    record BadMobile(MobileNumberRefusal cause) implements StaffRefusal {
        @Override
        public String field() {
            return "mobile";
        }

        @Override
        public String message() {
            return cause.message();
        }
    }

    record BadEmail() implements StaffRefusal {
        @Override
        public String field() {
            return "email";
        }

        @Override
        public String message() {
            return "电子邮箱的格式是 名称@域名，不超过 100 个字符，请核对。";
        }
    }

    record BadPostcode() implements StaffRefusal {
        @Override
        public String field() {
            return "postcode";
        }

        @Override
        public String message() {
            return "邮政编码是 6 位数字，请核对。";
        }
    }

    record AddressTooLong(int limit) implements StaffRefusal {
        @Override
        public String field() {
            return "address";
        }

        @Override
        public String message() {
            return "通讯地址不超过 " + limit + " 个字。";
        }
    }

    /** The person could not log in any more: the number names another account. */
    record LoginTaken(String field) implements StaffRefusal {
        @Override
        public String message() {
            return (field.equals("mobile") ? "这个手机号" : "这个身份证号") + "已经是另一个账号的登录名，请核对；确实是本人的，请先在那个账号中更换。";
        }
    }

    /** Name and numbers are the person's in every programme, and one of these records is another office's. */
    record SharedElsewhere(String field) implements StaffRefusal {
        @Override
        public String message() {
            return "此人在其他项目中的档案由别的工考办管理，姓名、身份证号和手机号要由共同的上级工考办修改。";
        }
    }

    record YearFromOutside(int first, int last) implements StaffRefusal {
        @Override
        public String field() {
            return "dueFrom";
        }

        @Override
        public String message() {
            return "起始年度在 " + first + " 到 " + last + " 之间。";
        }
    }
}
