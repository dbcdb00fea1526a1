package cn.qinxue.tenants.policy;

import cn.qinxue.tenants.authoring.Findings;

/** Bounds of whole numbers. */
final class Bounds {
    private Bounds() {}

    /** Reports a number outside its bounds, both of which are allowed. */
    static void require(long number, long least, long most, Findings findings) {
        if (number < least || number > most) {
            findings.refuse("", number + " 超出范围，请填写 " + least + " 至 " + most + " 之间的整数。");
        }
    }
}
