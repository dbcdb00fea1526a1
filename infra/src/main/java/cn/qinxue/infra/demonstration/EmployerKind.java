package cn.qinxue.infra.demonstration;

import cn.qinxue.services.trade.Trade;
import java.util.Arrays;
import java.util.List;

/**
 * A sort of public body and the trades of its people.
 *
 * @param place the kind of region it stands in
 * @param name with {地} for the place and, where there may be several, {几} for their number
 * @param people how many work there, compared with the others
 * @param trades names of trades or of fields of trades, with their weights
 */
record EmployerKind(Place place, String name, int people, List<TradeWeight> trades) {
    enum Place {
        COUNTY,
        CITY_BODIES,
        PROVINCIAL_BODIES,
        /** A provincial body that a city's office manages. */
        ELSEWHERE
    }

    record TradeWeight(String tradeOrField, double weight) {}

    private static final String NUMBER = "{几}";

    /** The kinds that come with the program. */
    static List<EmployerKind> all() {
        return DemonstrationFiles.lines("employers.csv")
                .map(EmployerKind::parsed)
                .toList();
    }

    boolean numbered() {
        return name.contains(NUMBER);
    }

    String nameIn(String placeName, int number) {
        return name.replace("{地}", placeName).replace(NUMBER, ChineseNumeral.of(number));
    }

    /** The trades of its people; a field stands for each of its trades alike. */
    Weighted<Trade> among(List<Trade> all) {
        return new Weighted<>(
                all,
                trade -> trades.stream()
                        .mapToDouble(entry -> share(entry, trade, all))
                        .sum());
    }

    private static double share(TradeWeight entry, Trade trade, List<Trade> all) {
        if (entry.tradeOrField().equals(trade.name())) {
            return entry.weight();
        }
        long inField = all.stream()
                .filter(other -> other.field().equals(entry.tradeOrField()))
                .count();
        return entry.tradeOrField().equals(trade.field()) ? entry.weight() / inField : 0;
    }

    private static EmployerKind parsed(String[] cells) {
        var trades = Arrays.stream(cells[3].split(";", -1))
                .map(entry -> List.of(entry.split(":", 2)))
                .map(entry -> new TradeWeight(entry.get(0), Double.parseDouble(entry.get(1))))
                .toList();
        return new EmployerKind(Place.valueOf(cells[0]), cells[1], Integer.parseInt(cells[2]), trades);
    }
}
