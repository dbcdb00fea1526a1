package cn.qinxue.web.password;

import cn.qinxue.web.form.Form;

/** The form; {@code first} when nothing else may be done before. */
public record PasswordView(Form form, boolean first) {}
