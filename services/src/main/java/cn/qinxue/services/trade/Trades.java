package cn.qinxue.services.trade;

import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.tenants.id.Ids;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The trades of the bound tenant: one list for the whole province, kept by the province. */
@Singleton
public class Trades {
    /** What came of adding or changing a trade. */
    public sealed interface Outcome {
        record Saved(Trade trade) implements Outcome {}

        record Refused(List<TradeRefusal> refusals) implements Outcome {}
    }

    private final TradeRepository repository;

    Trades(TradeRepository repository) {
        this.repository = repository;
    }

    /** Every trade, by code, retired ones included. */
    public List<Trade> all() {
        return repository.findAllOrderByCode();
    }

    /** The trades on offer, by code. */
    public List<Trade> inUse() {
        return all().stream().filter(trade -> !trade.retired()).toList();
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

    /** Adds a trade to the list. */
    @Transactional
    public Outcome add(String code, String name, String field) {
        var trade = new Trade(Ids.next(), code.strip(), name.strip(), field.strip(), false, 0);
        var refusals = TradeRules.refusals(all(), trade.code(), trade.name(), trade.field());
        return refusals.isEmpty() ? new Outcome.Saved(repository.save(trade)) : new Outcome.Refused(refusals);
    }

    /** Adds those of a ready list whose code is not there yet; the others stay as they are. */
    @Transactional
    public void addMissing(List<Trade> list) {
        var present = all().stream().map(Trade::code).collect(Collectors.toSet());
        repository.saveAll(
                list.stream().filter(trade -> !present.contains(trade.code())).toList());
    }

    /**
     * Gives a trade another name and field; its people keep it.
     *
     * @throws NotFound if there is no such trade
     */
    @Transactional
    public Outcome rename(UUID id, String name, String field) {
        var trade = repository.findById(id).orElseThrow(NotFound::new).renamed(name.strip(), field.strip());
        var others = all().stream().filter(other -> !other.id().equals(id)).toList();
        var refusals = TradeRules.refusals(others, trade.code(), trade.name(), trade.field());
        return refusals.isEmpty() ? new Outcome.Saved(repository.update(trade)) : new Outcome.Refused(refusals);
    }

    /**
     * Takes a trade out of the offer; its people keep it.
     *
     * @throws NotFound if there is no such trade
     */
    @Transactional
    public Trade retire(UUID id) {
        return repository.update(
                repository.findById(id).orElseThrow(NotFound::new).retire());
    }
}
