package cn.qinxue.services.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One part of a result.
 *
 * @param total of the whole result
 * @param next cursor of the part after this one; null at the end
 */
public record StaffHits(
        List<FoundStaff> staff,
        long total,
        StaffFacets facets,
        AnsweredBy answeredBy,
        @Nullable String next) {
    /** What a page says while the index is away. */
    public static final String INDEX_AWAY = "搜索服务暂时不可用，正在用数据库查询，拼音检索暂不可用。";

    /** Who found them. Without the index nothing is found by pinyin. */
    public enum AnsweredBy {
        INDEX,
        DATABASE
    }

    public StaffHits {
        staff = List.copyOf(staff);
    }

    /** Whether the page has to say {@link #INDEX_AWAY}. */
    public boolean indexAway() {
        return answeredBy == AnsweredBy.DATABASE;
    }
}
