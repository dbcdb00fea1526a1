package cn.qinxue.services.catalogue;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for among the offered courses; null or an empty text looks for everything.
 *
 * @param category code of a category of the policy
 * @param trade courses made for this trade
 * @param text part of a title, summary or provider's name
 */
public record CourseFilter(
        @Nullable String category,
        @Nullable UUID provider,
        @Nullable UUID trade,
        String text) {
    public static final CourseFilter NONE = new CourseFilter(null, null, null, "");
}
