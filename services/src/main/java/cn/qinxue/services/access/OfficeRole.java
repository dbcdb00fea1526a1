package cn.qinxue.services.access;

import java.util.EnumSet;
import java.util.Set;

/** What kind of administrator somebody is at an office. */
public enum OfficeRole {
    OFFICE_ADMINISTRATOR("管理员", EnumSet.allOf(Right.class)),
    FINANCE("财务", EnumSet.of(Right.MONEY)),
    CONTENT("内容", EnumSet.of(Right.CONTENT)),
    READ_ONLY("只读", EnumSet.noneOf(Right.class));

    private final String label;
    private final Set<Right> rights;

    OfficeRole(String label, Set<Right> rights) {
        this.label = label;
        this.rights = Set.copyOf(rights);
    }

    /** The role in Chinese. */
    public String label() {
        return label;
    }

    /** Everything the role may do. */
    public Set<Right> rights() {
        return rights;
    }

    public boolean has(Right right) {
        return rights.contains(right);
    }
}
