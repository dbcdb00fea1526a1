package cn.qinxue.tenants.policy;

import cn.qinxue.tenants.authoring.Checked;
import cn.qinxue.tenants.authoring.Findings;

/**
 * Pop-up questions 弹题 while a video plays.
 *
 * @param minSeconds fewest seconds of play between two of them
 * @param maxSeconds most seconds of play between two of them
 */
public record AttentionPolicy(boolean enabled, int minSeconds, int maxSeconds, WrongAnswer onWrong) implements Checked {
    @Override
    public void check(Findings findings) {
        Bounds.require(minSeconds, 10, 7200, findings.at("minSeconds"));
        Bounds.require(maxSeconds, 10, 7200, findings.at("maxSeconds"));
        if (maxSeconds < minSeconds) {
            findings.refuse("", "最长间隔 " + maxSeconds + " 秒小于最短间隔 " + minSeconds + " 秒，请改正。");
        }
    }
}
