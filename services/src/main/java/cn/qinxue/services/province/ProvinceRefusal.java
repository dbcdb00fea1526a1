package cn.qinxue.services.province;

import cn.qinxue.tenants.authoring.Problem;
import cn.qinxue.tenants.brand.Accent;
import java.util.Locale;

/** Why a province cannot be opened as asked, for a person. */
public sealed interface ProvinceRefusal {
    /** Where it is to be put right. */
    ProvinceField field();

    /** A Chinese sentence that says what to do. */
    String message();

    record Missing(ProvinceField field) implements ProvinceRefusal {
        @Override
        public String message() {
            return "请填写" + field.label() + "。";
        }
    }

    record TooLong(ProvinceField field, int length) implements ProvinceRefusal {
        @Override
        public String message() {
            return "%s最多 %d 个字，现在有 %d 个。".formatted(field.label(), field.longest(), length);
        }
    }

    record DivisionUnknown() implements ProvinceRefusal {
        @Override
        public ProvinceField field() {
            return ProvinceField.DIVISION;
        }

        @Override
        public String message() {
            return "没有这个省级行政区划代码，请填 GB/T 2260 的省级代码，例如 330000。";
        }
    }

    record DivisionTaken(String province) implements ProvinceRefusal {
        @Override
        public ProvinceField field() {
            return ProvinceField.DIVISION;
        }

        @Override
        public String message() {
            return province + "已经开通，一个省只能开通一次。";
        }
    }

    record CodeMalformed() implements ProvinceRefusal {
        @Override
        public ProvinceField field() {
            return ProvinceField.CODE;
        }

        @Override
        public String message() {
            return "代码用 2 到 31 个小写字母、数字或“-”，以字母开头，不以“-”结尾，例如 zhejiang。";
        }
    }

    record CodeReserved(String code) implements ProvinceRefusal {
        @Override
        public ProvinceField field() {
            return ProvinceField.CODE;
        }

        @Override
        public String message() {
            return "“" + code + "”留给平台自己用，请换一个代码。";
        }
    }

    record CodeTaken(String code, String owner) implements ProvinceRefusal {
        @Override
        public ProvinceField field() {
            return ProvinceField.CODE;
        }

        @Override
        public String message() {
            return "代码“" + code + "”已经给了" + owner + "，请换一个。";
        }
    }

    record HostMalformed() implements ProvinceRefusal {
        @Override
        public ProvinceField field() {
            return ProvinceField.HOST;
        }

        @Override
        public String message() {
            return "主机名只写域名，不写 http://、端口和路径，不能是 IP 地址，例如 zj.qinxue.example。";
        }
    }

    record HostOfPlatform(String platformHost) implements ProvinceRefusal {
        @Override
        public ProvinceField field() {
            return ProvinceField.HOST;
        }

        @Override
        public String message() {
            return "主机名不能是平台自己的 " + platformHost + "，也不能在它下面。";
        }
    }

    record HostTaken(String host, String owner) implements ProvinceRefusal {
        @Override
        public ProvinceField field() {
            return ProvinceField.HOST;
        }

        @Override
        public String message() {
            return "主机名 " + host + " 已经给了" + owner + "，请换一个。";
        }
    }

    record SealNotOneCharacter() implements ProvinceRefusal {
        @Override
        public ProvinceField field() {
            return ProvinceField.SEAL;
        }

        @Override
        public String message() {
            return "印章字只用一个汉字，例如“浙”。";
        }
    }

    record AccentMalformed() implements ProvinceRefusal {
        @Override
        public ProvinceField field() {
            return ProvinceField.ACCENT;
        }

        @Override
        public String message() {
            return "主色写成 # 和六位十六进制数，例如 #1d5486。";
        }
    }

    record AccentTooPale(double contrast) implements ProvinceRefusal {
        @Override
        public ProvinceField field() {
            return ProvinceField.ACCENT;
        }

        @Override
        public String message() {
            return String.format(
                    Locale.ROOT, "主色太浅，与白色的对比是 %.1f，在白色和它自己的浅底色上都要达到 %.1f，请换深一些的颜色。", contrast, Accent.LEAST_CONTRAST);
        }
    }

    record HotlineMalformed() implements ProvinceRefusal {
        @Override
        public ProvinceField field() {
            return ProvinceField.HOTLINE;
        }

        @Override
        public String message() {
            return "咨询电话只用数字、空格和“-”，例如 0571-0000 1201。";
        }
    }

    record TemplateUnknown() implements ProvinceRefusal {
        @Override
        public ProvinceField field() {
            return ProvinceField.TEMPLATE;
        }

        @Override
        public String message() {
            return "请选择一个政策模板。";
        }
    }

    record YearMalformed() implements ProvinceRefusal {
        @Override
        public ProvinceField field() {
            return ProvinceField.YEAR;
        }

        @Override
        public String message() {
            return "年度填四位数字，例如 2026。";
        }
    }

    record PolicyUnsound(Problem problem) implements ProvinceRefusal {
        @Override
        public ProvinceField field() {
            return ProvinceField.POLICY;
        }

        @Override
        public String message() {
            return problem.text();
        }
    }

    record OtherProgramme(String programme) implements ProvinceRefusal {
        @Override
        public ProvinceField field() {
            return ProvinceField.POLICY;
        }

        @Override
        public String message() {
            return "programme：开通时建立的是工勤人员项目，这里应写 worker，现在是“" + programme + "”。其他项目开通以后再加。";
        }
    }

    record OtherYear(int written, int wanted) implements ProvinceRefusal {
        @Override
        public ProvinceField field() {
            return ProvinceField.POLICY;
        }

        @Override
        public String message() {
            return "year：政策写的是 " + written + " 年，开通的年度是 " + wanted + " 年，请改为一致。";
        }
    }

    record NameMalformed() implements ProvinceRefusal {
        @Override
        public ProvinceField field() {
            return ProvinceField.ADMINISTRATOR_NAME;
        }

        @Override
        public String message() {
            return "管理员姓名填 2 到 30 个汉字或字母，例如“林晓”。";
        }
    }

    record AccountMalformed() implements ProvinceRefusal {
        @Override
        public ProvinceField field() {
            return ProvinceField.ADMINISTRATOR_ACCOUNT;
        }

        @Override
        public String message() {
            return "管理员账号用 4 到 20 个字母或数字，以字母开头，例如 zjadmin。";
        }
    }
}
