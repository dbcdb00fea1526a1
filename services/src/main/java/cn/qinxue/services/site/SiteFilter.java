package cn.qinxue.services.site;

import org.jspecify.annotations.Nullable;

/**
 * Which training sites somebody wants to see.
 *
 * @param name part of the name; empty for any
 * @param disabled null for both
 * @param below whether those of lower regions are wanted too
 */
public record SiteFilter(String name, @Nullable Boolean disabled, boolean below) {}
