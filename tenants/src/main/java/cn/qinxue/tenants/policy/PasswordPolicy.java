package cn.qinxue.tenants.policy;

import cn.qinxue.tenants.authoring.Checked;
import cn.qinxue.tenants.authoring.Findings;
import org.jspecify.annotations.Nullable;

/**
 * The first password of an imported account; whatever it is, it must be changed at the first login.
 *
 * @param fixed the password that all imported accounts share; only with {@link FirstPassword#FIXED}
 */
public record PasswordPolicy(FirstPassword first, @Nullable String fixed) implements Checked {
    private static final int FEWEST_CHARACTERS = 8;

    @Override
    public void check(Findings findings) {
        if (first == FirstPassword.RANDOM && fixed != null) {
            findings.refuse("fixed", "初始密码为随机生成，请删除此项。");
        }
        if (first == FirstPassword.FIXED && (fixed == null || fixed.length() < FEWEST_CHARACTERS)) {
            findings.refuse("fixed", "统一初始密码至少 " + FEWEST_CHARACTERS + " 个字符，请填写。");
        }
        if (first == FirstPassword.FIXED) {
            findings.warn("first", "统一初始密码容易被他人猜到，建议改为 RANDOM（随机生成）。");
        }
    }

    /** Leaves the password out, so that it never reaches a log. */
    @Override
    public String toString() {
        return "PasswordPolicy[first=" + first + "]";
    }
}
