package cn.qinxue.web.mobile;

import cn.qinxue.web.form.Form;

/** The form; {@code first} when nothing else may be done before. */
public record MobileView(Form form, boolean first) {
    String title() {
        return first ? "完善信息" : "更换手机号";
    }
}
