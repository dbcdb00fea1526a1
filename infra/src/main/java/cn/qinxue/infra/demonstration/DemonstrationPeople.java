package cn.qinxue.infra.demonstration;

import cn.qinxue.tenants.region.RegionPath;
import cn.qinxue.tenants.region.Regions;
import cn.qinxue.tenants.secret.PersonalNumbers;
import io.micronaut.context.annotation.Value;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Fills the bound tenant with made-up employers and people, by COPY, portion by portion. */
@Singleton
public final class DemonstrationPeople {
    private static final int PORTION = 5_000;
    private static final HexFormat HEX = HexFormat.of();

    private static final String ADD_EMPLOYERS = """
            INSERT INTO employer (name, region_code, region_path, office_code, office_path)
            SELECT * FROM unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
            ON CONFLICT (region_code, name) DO NOTHING""";
    private static final String EMPLOYERS = "SELECT id, region_code, name, region_path, office_path FROM employer";
    private static final String LOCK =
            "SELECT pg_advisory_xact_lock(hashtext('demonstration'), hashtext(current_schema()))";
    private static final String PRESENT =
            "SELECT id_number_hash FROM staff WHERE programme = ? AND id_number_hash = ANY (?)";

    /**
     * What to make up.
     *
     * @param programme the code of the people's programme
     * @param within the part of the region tree they are spread over
     * @param graded whether they have trades and levels
     * @param people how many, up to 5,000,000
     * @param seed the same seed makes the same people
     * @param dueFrom the first year required of them
     */
    public record Plan(String programme, RegionPath within, boolean graded, int people, long seed, int dueFrom) {}

    private final Regions regions;
    private final DemonstrationTrades trades;
    private final PersonalNumbers numbers;
    private final TransactionOperations<Connection> transactions;

    private final int most;

    /** {@code qinxue.demonstration.people} is how many people a province has at most: a test needs no thousands. */
    DemonstrationPeople(
            Regions regions,
            DemonstrationTrades trades,
            PersonalNumbers numbers,
            TransactionOperations<Connection> transactions,
            @Value("${qinxue.demonstration.people:5000000}") int most) {
        this.regions = regions;
        this.trades = trades;
        this.numbers = numbers;
        this.transactions = transactions;
        this.most = most;
    }

    /** Adds whoever of this province is not there yet. */
    long load(DemonstrationTenant tenant, int dueFrom) {
        return load(new Plan(
                tenant.programme(),
                regions.tree().root().path(),
                true,
                Math.min(tenant.people(), most),
                tenant.seed(),
                dueFrom));
    }

    /** Adds whoever of the plan is not there yet and says how many that were; a run cut off is finished by the next. */
    public long load(Plan plan) {
        var tradeIds = alone(connection -> trades.load());
        var employers = new MadeUpEmployers(regions.tree()).of(plan.within(), plan.people(), plan.seed());
        var rows = alone(connection -> addEmployers(connection, employers));
        var people = new MadeUpPeople(plan.seed(), employers, DemonstrationTrades.read());
        long added = 0;
        for (int first = 0; first < plan.people(); first += PORTION) {
            var portion = portion(people, first, Math.min(first + PORTION, plan.people()));
            var copy = new StaffCopy(plan, tradeIds, numbers);
            added += alone(connection -> addMissing(connection, plan, portion, copy, rows));
        }
        return added;
    }

    /** Works in a transaction of its own; a second node that loads the same waits for its end. */
    private <T> T alone(Function<Connection, T> work) {
        return transactions.executeWrite(status -> {
            try (var lock = status.getConnection().prepareStatement(LOCK)) {
                lock.execute();
            } catch (SQLException e) {
                throw new IllegalStateException("The demonstration could not be locked", e);
            }
            return work.apply(status.getConnection());
        });
    }

    /** The people from one place to before another, by the hash of their ID numbers in hexadecimal. */
    private Map<String, MadeUpPerson> portion(MadeUpPeople people, int from, int to) {
        Map<String, MadeUpPerson> portion = new LinkedHashMap<>();
        for (int place = from; place < to; place++) {
            var person = people.at(place);
            portion.put(HEX.formatHex(numbers.lookupHash(person.idNumber())), person);
        }
        return portion;
    }

    private static long addMissing(
            Connection connection,
            Plan plan,
            Map<String, MadeUpPerson> portion,
            StaffCopy copy,
            List<EmployerRow> employers) {
        try {
            var present = present(connection, plan.programme(), portion.keySet());
            portion.forEach((hash, person) -> {
                if (!present.contains(hash)) {
                    copy.add(person, hash, employers.get(person.employer()));
                }
            });
            return copy.send(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("The made-up people could not be added", e);
        }
    }

    private static Set<String> present(Connection connection, String programme, Set<String> hashes)
            throws SQLException {
        Set<String> present = new HashSet<>();
        try (var query = connection.prepareStatement(PRESENT)) {
            query.setString(1, programme);
            query.setArray(
                    2,
                    connection.createArrayOf(
                            "bytea", hashes.stream().map(HEX::parseHex).toArray(byte[][]::new)));
            try (var found = query.executeQuery()) {
                while (found.next()) {
                    present.add(HEX.formatHex(found.getBytes(1)));
                }
            }
        }
        return present;
    }

    /** The employers as they stand in the tables, in the order given. */
    private static List<EmployerRow> addEmployers(Connection connection, List<MadeUpEmployer> employers) {
        try (var insert = connection.prepareStatement(ADD_EMPLOYERS)) {
            insert.setArray(1, texts(connection, employers, MadeUpEmployer::name));
            insert.setArray(
                    2,
                    texts(connection, employers, employer -> employer.region().code()));
            insert.setArray(
                    3,
                    texts(
                            connection,
                            employers,
                            employer -> employer.region().path().value()));
            insert.setArray(
                    4,
                    texts(connection, employers, employer -> employer.office().code()));
            insert.setArray(
                    5,
                    texts(
                            connection,
                            employers,
                            employer -> employer.office().path().value()));
            insert.executeUpdate();
            var rows = employerRows(connection);
            return employers.stream()
                    .map(employer -> Objects.requireNonNull(
                            rows.get(key(employer.region().code(), employer.name()))))
                    .toList();
        } catch (SQLException e) {
            throw new IllegalStateException("The made-up employers could not be added", e);
        }
    }

    private static Array texts(
            Connection connection, List<MadeUpEmployer> employers, Function<MadeUpEmployer, String> text)
            throws SQLException {
        return connection.createArrayOf("text", employers.stream().map(text).toArray(String[]::new));
    }

    private static Map<String, EmployerRow> employerRows(Connection connection) throws SQLException {
        Map<String, EmployerRow> rows = new HashMap<>();
        try (var query = connection.prepareStatement(EMPLOYERS);
                var found = query.executeQuery()) {
            while (found.next()) {
                var row = new EmployerRow(found.getObject(1, UUID.class), found.getString(4), found.getString(5));
                rows.put(key(found.getString(2), found.getString(3)), row);
            }
        }
        return rows;
    }

    private static String key(String regionCode, String name) {
        return regionCode + "/" + name;
    }
}
