package cn.qinxue.services.trade;

import cn.qinxue.services.access.Right;
import cn.qinxue.services.account.Actor;
import cn.qinxue.tenants.access.Forbidden;
import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.tenants.id.Ids;
import cn.qinxue.tenants.region.RegionPath;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The trades of the bound tenant: one list for the whole province, kept by the province, seen by every office. */
@Singleton
public class Trades {
    /** What came of adding or changing a trade. */
    public sealed interface Outcome {
        record Saved(Trade trade) implements Outcome {}

        record Refused(List<TradeRefusal> refusals) implements Outcome {}

        /** Somebody else changed the trade since the form was opened. */
        record Stale(Trade current) implements Outcome {}
    }

    private final TradeRepository repository;
    private final TradeDeeds deeds;
    private final Clock clock;

    Trades(TradeRepository repository, TradeDeeds deeds, Clock clock) {
        this.repository = repository;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** What the trail calls a trade. */
    public static String subject(UUID trade) {
        return "trade/" + trade;
    }

    /** Whether the actor keeps the list: the province's office does, and there who may keep people and units. */
    public static boolean keptBy(Actor actor) {
        return actor.atPost().isProvince() && actor.has(Right.STAFF);
    }

    /** @throws Forbidden for whoever does not keep the list */
    public static void requireKeeper(Actor actor) {
        if (!actor.atPost().isProvince()) throw new Forbidden("技术工种由省级工考办统一维护，本级可以查询和导出。");
        actor.require(Right.STAFF);
    }

    /** Every trade, by code, retired ones included. */
    public List<Trade> all() {
        return repository.findAllOrderByCode();
    }

    /** The trades on offer, by code. */
    public List<Trade> inUse() {
        return all().stream().filter(trade -> !trade.retired()).toList();
    }

    /** The trades that the filter lets through, by code, with their people of the scope. */
    public List<TradeLine> lines(RegionPath scope, TradeFilter filter) {
        var people =
                repository.countPeople(scope).stream().collect(Collectors.toMap(TradeCount::trade, TradeCount::people));
        return all().stream()
                .filter(filter::lets)
                .map(trade -> new TradeLine(trade, people.getOrDefault(trade.id(), 0L)))
                .toList();
    }

    /** How many records of people of the scope are in a trade. */
    public long people(RegionPath scope, UUID trade) {
        return repository.countPeople(scope, trade);
    }

    /** The trade of an id, retired or not. */
    public Optional<Trade> byId(UUID id) {
        return repository.findById(id);
    }

    /** The trade of a name, retired or not. */
    public Optional<Trade> byName(String name) {
        return repository.findByName(name.strip());
    }

    /** The trade that a program means by a name or a code, retired or not. */
    public Optional<Trade> resolve(String nameOrCode) {
        return byName(nameOrCode).or(() -> repository.findByCode(nameOrCode.strip()));
    }

    /**
     * Adds a trade to the list.
     *
     * @throws Forbidden for whoever does not keep the list
     */
    @Transactional
    public Outcome add(Actor actor, String code, String name, String field) {
        requireKeeper(actor);
        repository.lock();
        var trade = new Trade(Ids.next(), code.strip(), name.strip(), field.strip(), false, now(), 0);
        var refusals = TradeRules.refusals(all(), trade.code(), trade.name(), trade.field());
        if (!refusals.isEmpty()) return new Outcome.Refused(refusals);
        var added = repository.save(trade);
        deeds.added(actor, added);
        return new Outcome.Saved(added);
    }

    /** Adds those of a ready list whose code is not there yet; the others stay as they are. */
    @Transactional
    public void addMissing(List<Trade> list) {
        repository.lock();
        var present = all().stream().map(Trade::code).collect(Collectors.toSet());
        repository.saveAll(list.stream()
                .filter(trade -> !present.contains(trade.code()))
                .map(trade -> trade.renamed(trade.name(), trade.field(), now()))
                .toList());
    }

    /**
     * Gives a trade another name and field; its people keep it.
     *
     * @param version of the trade as the form showed it
     * @throws NotFound if there is no such trade
     * @throws Forbidden for whoever does not keep the list
     */
    @Transactional
    public Outcome rename(Actor actor, UUID id, long version, String name, String field) {
        return change(actor, id, version, trade -> trade.renamed(name.strip(), field.strip(), now()));
    }

    /**
     * Takes a trade out of the offer or brings it back; its people keep it either way. Done already, nothing happens.
     *
     * @param version of the trade as the question showed it
     * @throws NotFound if there is no such trade
     * @throws Forbidden for whoever does not keep the list
     */
    @Transactional
    public Outcome retire(Actor actor, UUID id, long version, boolean retired) {
        return change(actor, id, version, trade -> trade.retired(retired, now()));
    }

    private Outcome change(Actor actor, UUID id, long version, UnaryOperator<Trade> change) {
        requireKeeper(actor);
        repository.lock();
        var before = repository.findById(id).orElseThrow(NotFound::new);
        var wanted = change.apply(before);
        if (sameWords(before, wanted)) return new Outcome.Saved(before);
        if (before.version() != version) return new Outcome.Stale(before);
        var others = all().stream().filter(other -> !other.id().equals(id)).toList();
        var refusals = TradeRules.refusals(others, wanted.code(), wanted.name(), wanted.field());
        if (!refusals.isEmpty()) return new Outcome.Refused(refusals);
        var after = repository.update(wanted);
        deeds.changed(actor, before, after);
        return new Outcome.Saved(after);
    }

    private static boolean sameWords(Trade some, Trade other) {
        return some.equals(new Trade(
                other.id(),
                other.code(),
                other.name(),
                other.field(),
                other.retired(),
                some.changedAt(),
                other.version()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
