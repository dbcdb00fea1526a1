package cn.qinxue.web.password;

import cn.qinxue.web.form.FormReader;

/** A new password, typed twice. */
public final class ChosenPassword {
    private ChosenPassword() {}

    /** The password, or the empty text with the reason in the form. */
    public static String read(FormReader reader) {
        var password = reader.password("password", "新密码");
        var again = reader.password("again", "再次填写的新密码");
        if (password.isPresent() && again.isPresent() && !password.equals(again)) {
            reader.refuse("again", "两次填写的密码不一样，请重新填写。");
        }
        return password.orElse("");
    }
}
