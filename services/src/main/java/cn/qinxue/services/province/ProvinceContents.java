package cn.qinxue.services.province;

import cn.qinxue.tenants.policy.PolicyVersion;
import cn.qinxue.tenants.programme.Programme;
import java.util.List;

/**
 * What a province has, apart from people.
 *
 * @param regions in its tree today
 * @param policies all versions of all years, the newest year and version first
 */
public record ProvinceContents(int regions, List<Programme> programmes, List<PolicyVersion> policies) {
    public ProvinceContents {
        programmes = List.copyOf(programmes);
        policies = List.copyOf(policies);
    }
}
