package cn.qinxue.tenants.region;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Which region of its own code may be added: development zones, Pingtan and Taiwanese-investment zones have offices but
 * no code in GB/T 2260.
 */
final class RegionRules {
    private static final Pattern OWN_CODE = Pattern.compile("\\d{6}-[0-9A-Z]{1,8}");
    private static final Pattern NAME = Pattern.compile("[^/／\\s]{1,30}");

    private RegionRules() {}

    static List<RegionRefusal> refusals(RegionTree tree, Region above, String code, String name) {
        List<RegionRefusal> refusals = new ArrayList<>();
        if (!OWN_CODE.matcher(code).matches()) {
            refusals.add(new RegionRefusal.CodeMalformed(above.code().substring(0, 6) + "-KF"));
        }
        tree.byCode(code).ifPresent(owner -> refusals.add(new RegionRefusal.CodeTaken(owner.fullName())));
        if (!NAME.matcher(name).matches()) {
            refusals.add(new RegionRefusal.NameMalformed());
        } else if (name.equals(above.name())
                || tree.children(above.code()).stream()
                        .anyMatch(child -> child.name().equals(name))) {
            refusals.add(new RegionRefusal.NameTaken(above.fullName() + "/" + name));
        }
        return List.copyOf(refusals);
    }
}
