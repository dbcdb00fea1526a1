package cn.qinxue.web.token;

import cn.qinxue.services.access.Right;
import java.util.Set;

/** What an office's token may do with the records it sees. */
public enum TokenGrant {
    READ("只读", "查询人员、导出、查学时", Set.of()),
    CHANGE("读取和修改", "还可以修改人员、导入", Set.of(Right.STAFF));

    private final String label;
    private final String note;
    private final Set<Right> rights;

    TokenGrant(String label, String note, Set<Right> rights) {
        this.label = label;
        this.note = note;
        this.rights = rights;
    }

    public String label() {
        return label;
    }

    public String note() {
        return note;
    }

    public Set<Right> rights() {
        return rights;
    }
}
