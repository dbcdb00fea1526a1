package cn.qinxue.infra.demonstration;

import cn.qinxue.services.trade.Trade;
import cn.qinxue.services.trade.Trades;
import cn.qinxue.tenants.id.Ids;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Gives the bound tenant the trades that come with the demonstration. */
@Singleton
public final class DemonstrationTrades {
    private final Trades trades;

    DemonstrationTrades(Trades trades) {
        this.trades = trades;
    }

    /** Adds those that are not there yet, and says what the tenant's trades are called by code; twice changes nothing. */
    public Map<String, UUID> load() {
        trades.addMissing(read());
        return trades.all().stream().collect(Collectors.toMap(Trade::code, Trade::id));
    }

    static List<Trade> read() {
        return DemonstrationFiles.trades().stream()
                .map(line -> new Trade(Ids.next(), line.code(), line.name(), line.field(), false, Instant.EPOCH, 0))
                .toList();
    }
}
