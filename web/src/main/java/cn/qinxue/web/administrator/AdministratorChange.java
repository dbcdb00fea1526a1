package cn.qinxue.web.administrator;

import cn.qinxue.services.office.AdministratorLine;
import cn.qinxue.tenants.secret.PersonalNumbers;
import cn.qinxue.web.form.Form;

/**
 * The form of one administrator.
 *
 * @param self whether it is the reader's own account, whose role and mobile number are not changed here
 */
public record AdministratorChange(AdministratorLine line, Form form, boolean self) {

    /** What is bound now. */
    public String mobileHint() {
        var tail = line.mobileTail();
        return tail == null ? "还没有绑定。填写后，本人忘记密码时可以用它找回。" : "现在绑定的是 " + PersonalNumbers.masked(tail) + "，不填就不改。";
    }
}
