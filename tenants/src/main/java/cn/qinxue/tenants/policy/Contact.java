package cn.qinxue.tenants.policy;

import cn.qinxue.tenants.authoring.Checked;
import cn.qinxue.tenants.authoring.Findings;
import java.util.regex.Pattern;

/** A hot line shown to learners, with the hours in which somebody answers. */
public record Contact(String name, String telephone, String officeHours) implements Checked {
    private static final Pattern TELEPHONE = Pattern.compile("[0-9][0-9 \\-]{4,23}");

    /** Whether this is written like a telephone number: digits, blanks and hyphens. */
    public static boolean isTelephone(String text) {
        return TELEPHONE.matcher(text).matches();
    }

    @Override
    public void check(Findings findings) {
        if (!isTelephone(telephone)) {
            findings.refuse("telephone", "“" + telephone + "”不是有效的电话号码，请只用数字、空格和“-”填写，例如 025-0000 1201。");
        }
    }
}
