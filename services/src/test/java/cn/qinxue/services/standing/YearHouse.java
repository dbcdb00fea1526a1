package cn.qinxue.services.standing;

import cn.qinxue.services.enrollment.PolicyFixtures;
import cn.qinxue.tenants.database.TenantPools;
import cn.qinxue.tenants.id.Ids;
import cn.qinxue.tenants.policy.Policies;
import cn.qinxue.tenants.policy.Publication;
import cn.qinxue.tenants.programme.Programme;
import cn.qinxue.tenants.programme.ProgrammeKind;
import cn.qinxue.tenants.programme.Programmes;
import cn.qinxue.tenants.region.Region;
import cn.qinxue.tenants.region.Regions;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.testbase.TestHouse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Year;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A tenant with units in several regions and two years' policies; people and what they do are written as rows. */
public final class YearHouse {
    public static final int LAST_YEAR = Year.now(ZoneId.of("Asia/Shanghai")).getValue() - 1;
    public static final int THIS_YEAR = LAST_YEAR + 1;
    public static final List<String> REGIONS =
            List.of("320000", "320000-ZZ", "320600", "320600-ZZ", "320685", "320682", "320200", "320205");
    public static final List<String> LEVELS = List.of("SENIOR", "TECHNICIAN");

    private final Tenant tenant;
    private final Map<Integer, UUID> policies = new LinkedHashMap<>();
    private final Map<UUID, String> employers = new LinkedHashMap<>();

    private YearHouse(Tenant tenant) {
        this.tenant = tenant;
        call(() -> bean(Programmes.class).open(new Programme("worker", "工勤人员", "320000", ProgrammeKind.WORKER)));
        publish(LAST_YEAR, 10);
        publish(THIS_YEAR, 10);
        for (var code : REGIONS) employers.put(employer(code, code + "第一小学"), code);
    }

    /** Reads one row. */
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    public static YearHouse open(String name) {
        return new YearHouse(TestHouse.openTenant(name));
    }

    public static <T> T bean(Class<T> type) {
        return TestHouse.bean(type);
    }

    public Tenant tenant() {
        return tenant;
    }

    public <T> T call(Supplier<T> work) {
        return Tenancy.call(tenant, work);
    }

    public void run(Runnable work) {
        Tenancy.run(tenant, work);
    }

    public Connection connect() throws SQLException {
        return bean(TenantPools.class).pool(tenant).getConnection();
    }

    public UUID policy(int year) {
        return Objects.requireNonNull(policies.get(year));
    }

    public List<UUID> employers() {
        return List.copyOf(employers.keySet());
    }

    public UUID employerAt(String code) {
        return employers.entrySet().stream()
                .filter(entry -> entry.getValue().equals(code))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    public static String path(String code) {
        return switch (code) {
            case "320000" -> "320000/";
            case "320600", "320200", "320000-ZZ" -> "320000/" + code + "/";
            case "320205" -> "320000/320200/320205/";
            default -> "320000/320600/" + code + "/";
        };
    }

    /** Publishes the rules of 2023 for another year; who is no technician needs 7 + 7 + 10 hours, or fewer of the last. */
    public void publish(int year, int skill) {
        var yaml = PolicyFixtures.yaml("jiangsu-worker-2023.yaml")
                .replace("2023", String.valueOf(year))
                .replace("totalHours: 24", "totalHours: " + (14 + skill))
                .replace("SKILL, hours: 10", "SKILL, hours: " + skill);
        var publication = call(() -> bean(Policies.class).publish("worker", yaml, "省工考办", "试验"));
        policies.put(year, ((Publication.Published) publication).policy().id());
    }

    public UUID employer(String code, String name) {
        var id = Ids.next();
        execute(
                "INSERT INTO employer (id, name, region_code, region_path, office_code, office_path) VALUES (?,?,?,?,?,?)",
                id,
                name,
                code,
                path(code),
                code,
                path(code));
        return id;
    }

    public UUID staff(UUID employer, @Nullable String level) {
        return staff(employer, level, "张三");
    }

    public UUID staff(UUID employer, @Nullable String level, String name) {
        var id = Ids.next();
        execute("""
                INSERT INTO staff (id, programme, name, id_number_cipher, id_number_hash, id_number_tail, gender,
                    employment_kind, level, employer, region_path, office_path, due_from, state)
                SELECT ?, 'worker', ?, ?, ?, '0017', 'MALE', 'ESTABLISHED', ?, id, region_path, office_path, 2020,
                    'NOT_ACTIVATED' FROM employer WHERE id = ?""", id, name, new byte[] {1}, id.toString().getBytes(StandardCharsets.US_ASCII), level, employer);
        return id;
    }

    public UUID offering(int year, String delivery) {
        var id = Ids.next();
        execute("""
                INSERT INTO offering (id, programme, year, delivery, name, level_group, levels, policy_version, created_at)
                VALUES (?, 'worker', ?, ?, ?, ?, '{}', ?, now())""", id, year, delivery, "试验班", id.toString(), policy(year));
        return id;
    }

    public UUID enrollment(UUID staff, UUID offering, String level, String state) {
        var id = Ids.next();
        execute("""
                INSERT INTO enrollment (id, staff, offering, programme, year, delivery, level, policy_version, channel,
                    state, enrolled_at)
                SELECT ?, ?, id, programme, year, delivery, ?, policy_version, 'ONLINE_SELF', ?, clock_timestamp()
                FROM offering WHERE id = ?""", id, staff, level, state, offering);
        return id;
    }

    public void hours(UUID staff, int year, String category, int hours, String source) {
        execute("""
                INSERT INTO hours_entry (id, staff, programme, year, category, hours, source, source_id, title,
                    policy_version, entered_at)
                VALUES (uuidv7(), ?, 'worker', ?, ?, ?, ?, uuidv7(), '试验', ?, now())""", staff, year, category, hours, source, policy(year));
    }

    public UUID claim(UUID staff, int year, String state) {
        var id = Ids.next();
        execute("""
                INSERT INTO equivalence_claim (id, staff, programme, year, kind, title, organiser, first_day, last_day,
                    hours, granted, state, filed_at)
                VALUES (?, ?, 'worker', ?, 'TRAINING', '试验', '试验', '2026-01-01', '2026-01-02', 400, ?, ?, now())""", id, staff, year, state.equals("APPROVED") ? 400 : null, state);
        return id;
    }

    /** Every region of the tenant. */
    public List<Region> regions() {
        return call(() -> bean(Regions.class).tree().all());
    }

    public int execute(String sql, @Nullable Object... values) {
        try (var connection = connect()) {
            return execute(connection, sql, values);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    public static int execute(Connection connection, String sql, @Nullable Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
            return statement.executeUpdate();
        }
    }

    public <T> List<T> query(String sql, Row<T> row, @Nullable Object... values) {
        try (var connection = connect();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
            try (var rows = statement.executeQuery()) {
                List<T> read = new ArrayList<>();
                while (rows.next()) read.add(row.read(rows));
                return read;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
