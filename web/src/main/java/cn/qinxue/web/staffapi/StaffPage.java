package cn.qinxue.web.staffapi;

import cn.qinxue.services.search.StaffFacets;
import cn.qinxue.services.search.StaffHits;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One part of a result, as programs see it. */
@Serdeable.Serializable
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "StaffPage", description = "查询结果的一页")
record StaffPage(
        @Schema(description = "这一页的人") List<StaffItem> items,
        @Schema(description = "一共多少人") long total,
        @Schema(description = "按地区、等级、工种的人数") Facets facets,

        @Schema(description = "下一页的 cursor；没有下一页时是 null") @Nullable
        String next) {

    /** How many there are of each kind. */
    @Serdeable.Serializable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "Facets", description = "各类人数")
    record Facets(
            @Schema(description = "所选地区（没有选就是令牌的范围）和它的直接下级，人数含各自的下级")
            List<RegionCount> regions,

            @Schema(description = "各技术等级") List<LevelCount> levels,
            @Schema(description = "各技术工种，人多的在前") List<TradeCount> trades) {}

    @Serdeable.Serializable
    @Schema(name = "RegionCount", description = "一个地区和它的下级的人数")
    record RegionCount(
            @Schema(description = "区划代码") String code,
            @Schema(description = "地区名称") String name,
            @Schema(description = "人数") long count) {}

    @Serdeable.Serializable
    @Schema(name = "LevelCount", description = "一个技术等级的人数")
    record LevelCount(
            @Schema(description = "等级代码") String code,
            @Schema(description = "等级名称") String name,
            @Schema(description = "人数") long count) {}

    @Serdeable.Serializable
    @Schema(name = "TradeCount", description = "一个技术工种的人数")
    record TradeCount(
            @Schema(description = "工种代码") String code,
            @Schema(description = "工种名称") String name,
            @Schema(description = "人数") long count) {}

    /** @param idNumbers in full, by id; empty: masked */
    static StaffPage of(StaffHits hits, Map<UUID, String> idNumbers) {
        return new StaffPage(
                hits.staff().stream()
                        .map(staff -> StaffItem.of(staff, idNumbers.get(staff.id())))
                        .toList(),
                hits.total(),
                facets(hits.facets()),
                hits.next());
    }

    private static Facets facets(StaffFacets facets) {
        return new Facets(
                facets.regions().stream()
                        .map(one -> new RegionCount(
                                one.region().code(), one.region().name(), one.count()))
                        .toList(),
                facets.levels().entrySet().stream()
                        .map(one ->
                                new LevelCount(one.getKey().name(), one.getKey().label(), one.getValue()))
                        .toList(),
                facets.trades().stream()
                        .map(one ->
                                new TradeCount(one.trade().code(), one.trade().name(), one.count()))
                        .toList());
    }
}
