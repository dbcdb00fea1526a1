package cn.qinxue.services.staffimport;

import cn.qinxue.services.employer.Employer;
import cn.qinxue.services.trade.Trade;
import cn.qinxue.tenants.region.Region;
import cn.qinxue.tenants.region.RegionPath;
import cn.qinxue.tenants.region.RegionTree;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** What the words of one file mean: its trades, places and work units, and the rules it falls under. */
final class ImportTerms {
    private final RegionPath scope;
    private final boolean graded;
    private final LocalDate today;
    private final RegionTree regions;
    private final EmployerWords employers;
    private final Map<String, Trade> trades = new HashMap<>();
    private final Map<UUID, Trade> tradesById = new HashMap<>();
    private final List<String> tradesOnOffer;
    private final Map<String, Optional<Region>> places = new ConcurrentHashMap<>();

    /** @param graded whether the policy has level groups, so that trade and level are required (decision 6) */
    ImportTerms(
            RegionPath scope,
            boolean graded,
            LocalDate today,
            RegionTree regions,
            List<Trade> trades,
            Collection<Employer> present) {
        this.scope = scope;
        this.graded = graded;
        this.today = today;
        this.regions = regions;
        this.employers = new EmployerWords(scope, present);
        for (var trade : trades) {
            this.trades.put(plain(trade.code()), trade);
            tradesById.put(trade.id(), trade);
        }
        trades.forEach(trade -> this.trades.put(plain(trade.name()), trade));
        tradesOnOffer = trades.stream()
                .filter(trade -> !trade.retired())
                .map(Trade::name)
                .toList();
    }

    RegionPath scope() {
        return scope;
    }

    boolean graded() {
        return graded;
    }

    LocalDate today() {
        return today;
    }

    /** The trade of a name or code, retired or not. */
    Optional<Trade> trade(String typed) {
        return Optional.ofNullable(trades.get(plain(typed)));
    }

    /** What a trade is called. */
    String tradeName(UUID id) {
        var trade = tradesById.get(id);
        return trade == null ? "" : trade.name();
    }

    /** The trade on offer that may have been meant. */
    Optional<String> nearestTrade(String typed) {
        return Likeness.nearest(plain(typed), tradesOnOffer);
    }

    /** The region that a code or full name means. */
    Optional<Region> region(String typed) {
        return places.computeIfAbsent(typed, text -> regions.resolve(plain(text), today));
    }

    EmployerWords.Meaning employer(Region region, String name) {
        return employers.of(
                region, name, code -> regions.byCode(code).map(Region::fullName).orElse(code));
    }

    EmployerWords employers() {
        return employers;
    }

    /** Full-width letters and digits become ordinary ones, white space goes. */
    static String plain(String text) {
        var normal = halfWidth(text);
        return normal.chars().anyMatch(Character::isWhitespace) ? normal.replaceAll("\\s", "") : normal;
    }

    /** Full-width letters, digits and signs become ordinary ones. */
    static String halfWidth(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFKC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
}
