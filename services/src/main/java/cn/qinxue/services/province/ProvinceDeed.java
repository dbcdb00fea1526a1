package cn.qinxue.services.province;

import java.time.Instant;
import java.util.Map;

/**
 * Something an operator did to a province.
 *
 * @param before the values it had, by the names of the trail
 * @param after the values it has since
 */
public record ProvinceDeed(
        Instant at, String who, String action, Map<String, String> before, Map<String, String> after) {
    public ProvinceDeed {
        before = Map.copyOf(before);
        after = Map.copyOf(after);
    }
}
