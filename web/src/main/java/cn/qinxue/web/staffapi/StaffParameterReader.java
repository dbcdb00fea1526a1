package cn.qinxue.web.staffapi;

import cn.qinxue.services.employer.Employer;
import cn.qinxue.services.employer.Employers;
import cn.qinxue.services.search.Slice;
import cn.qinxue.services.search.StaffFilter;
import cn.qinxue.services.search.StaffQuery;
import cn.qinxue.services.search.StaffWords;
import cn.qinxue.services.staff.StaffPatch;
import cn.qinxue.services.staff.StaffState;
import cn.qinxue.services.trade.Trade;
import cn.qinxue.services.trade.Trades;
import cn.qinxue.tenants.policy.SkillLevel;
import cn.qinxue.tenants.region.Region;
import cn.qinxue.tenants.region.RegionPath;
import cn.qinxue.tenants.region.Regions;
import cn.qinxue.web.api.Parameters;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Reads whom a program wants. A parameter that does not exist is refused too: a misspelt filter would otherwise answer
 * with everybody.
 */
@Singleton
class StaffParameterReader {
    private static final Set<String> FILTERS = Set.of("q", "region", "trade", "level", "employer", "active");
    private static final int LONGEST = 100;
    private static final int USUAL_SIZE = 100;

    /** So many units of that name, or with it in theirs, are looked at. */
    private static final int MOST_UNITS = 100;

    private final Regions regions;
    private final Trades trades;
    private final Employers employers;

    StaffParameterReader(Regions regions, Trades trades, Employers employers) {
        this.regions = regions;
        this.trades = trades;
        this.employers = employers;
    }

    /** One part of a result. */
    StaffReading list(HttpRequest<?> request, RegionPath scope) {
        var parameters = Parameters.of(request, FILTERS, Set.of("size", "cursor"));
        var query = query(parameters, scope);
        int size = parameters.whole("size", 1, Slice.MOST).orElse(USUAL_SIZE);
        var cursor = parameters.text("cursor", Integer.MAX_VALUE);
        cursor.filter(text -> !Slice.isCursor(text))
                .ifPresent(text -> parameters.refuse("cursor", "要原样填上一页回答里的 next；从头开始就不填"));
        return parameters.errors().isEmpty()
                ? new StaffReading.Accepted(
                        query, cursor.map(text -> Slice.after(text, size)).orElseGet(() -> Slice.at(0, size)))
                : new StaffReading.Refused(parameters.errors());
    }

    /** The whole result. */
    StaffReading all(HttpRequest<?> request, RegionPath scope) {
        var parameters = Parameters.of(request, FILTERS);
        var query = query(parameters, scope);
        return parameters.errors().isEmpty()
                ? new StaffReading.Accepted(query, Slice.at(0, 1))
                : new StaffReading.Refused(parameters.errors());
    }

    private StaffQuery query(Parameters parameters, RegionPath scope) {
        var words = parameters.text("q", LONGEST).map(StaffWords::of).orElse(StaffWords.NONE);
        var filter = new StaffFilter(
                region(parameters, scope).orElse(null),
                null,
                levels(parameters),
                trade(parameters).orElse(null),
                employer(parameters, scope).orElse(null),
                states(parameters));
        return new StaffQuery(null, words, filter);
    }

    private Optional<RegionPath> region(Parameters parameters, RegionPath scope) {
        return parameters.text("region", LONGEST).flatMap(text -> {
            var path = regions.resolve(text).map(Region::path).filter(found -> found.isWithin(scope));
            if (path.isEmpty()) {
                parameters.refuse("region", "没有这个地区，或它在令牌的范围以外；请用区划代码或全路径，例如 320685 或 江苏省/南通市/海安市");
            }
            return path;
        });
    }

    private Optional<UUID> trade(Parameters parameters) {
        return parameters.text("trade", LONGEST).flatMap(text -> {
            var trade = trades.resolve(text).map(Trade::id);
            if (trade.isEmpty()) parameters.refuse("trade", "没有这个技术工种，请用名称或代码");
            return trade;
        });
    }

    private Set<SkillLevel> levels(Parameters parameters) {
        var levels = EnumSet.noneOf(SkillLevel.class);
        parameters.text("level", LONGEST).ifPresent(text -> {
            for (var one : text.split("[,，、]", -1)) {
                StaffPatch.level(one.strip())
                        .ifPresentOrElse(
                                levels::add,
                                () -> parameters.refuse(
                                        "level", "里的“" + one.strip() + "”不是技术等级，只能是未定级、初级工、中级工、高级工、技师、高级技师或它们的代码"));
            }
        });
        return levels;
    }

    private Optional<UUID> employer(Parameters parameters, RegionPath scope) {
        return parameters.text("employer", LONGEST).flatMap(text -> {
            var found = Parameters.uuid(text)
                    .flatMap(id -> employers.find(scope, id))
                    .map(List::of)
                    .orElseGet(() -> named(scope, text));
            if (found.isEmpty()) parameters.refuse("employer", "没有这个工作单位，或它在令牌的范围以外；请用编号或全称");
            if (found.size() > 1) parameters.refuse("employer", "有 " + found.size() + " 个同名的单位，请用编号 employerId");
            return found.stream().findFirst().map(Employer::id);
        });
    }

    private List<Employer> named(RegionPath scope, String name) {
        return employers.search(scope, name, MOST_UNITS).stream()
                .filter(employer -> employer.name().equals(name))
                .toList();
    }

    private static Set<StaffState> states(Parameters parameters) {
        return parameters
                .text("active", LONGEST)
                .<Set<StaffState>>map(text -> switch (text) {
                    case "true" -> EnumSet.of(StaffState.ACTIVE);
                    case "false" -> EnumSet.of(StaffState.NOT_ACTIVATED, StaffState.CLOSED);
                    default -> {
                        parameters.refuse("active", "只能是 true 或 false");
                        yield Set.of();
                    }
                })
                .orElse(Set.of());
    }
}
