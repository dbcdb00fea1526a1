package cn.qinxue.tenants.policy;

import cn.qinxue.tenants.authoring.Checked;
import cn.qinxue.tenants.authoring.Findings;
import cn.qinxue.tenants.hours.Hours;

/**
 * Face-to-face classes 面授班.
 *
 * @param maxHours most hours one class may give, in hundredths of a credit hour
 * @param minimumHeads with fewer heads than this the office may move learners online; 0 means never
 */
public record FaceToFacePolicy(boolean enabled, @Hours int maxHours, int minimumHeads) implements Checked {
    @Override
    public void check(Findings findings) {
        Bounds.require(minimumHeads, 0, 10_000, findings.at("minimumHeads"));
        if (enabled && maxHours == 0) {
            findings.refuse("maxHours", "开放面授时每班最多可给的学时应大于 0，请填写。");
        }
    }
}
