package cn.qinxue.infra.elasticsearch;

import cn.qinxue.services.access.OfficeRole;
import cn.qinxue.services.access.Post;
import cn.qinxue.services.account.Actor;
import cn.qinxue.services.account.Role;
import cn.qinxue.services.employer.Employer;
import cn.qinxue.services.employer.EmployerDetails;
import cn.qinxue.services.employer.Employers;
import cn.qinxue.services.search.FoundStaff;
import cn.qinxue.services.search.Slice;
import cn.qinxue.services.search.StaffIndex.Away;
import cn.qinxue.services.search.StaffQuery;
import cn.qinxue.services.search.StaffSearch;
import cn.qinxue.services.staff.Contact;
import cn.qinxue.services.staff.IdNumber;
import cn.qinxue.services.staff.Staff;
import cn.qinxue.services.staff.StaffDetails;
import cn.qinxue.services.staff.StaffRecords;
import cn.qinxue.tenants.id.Ids;
import cn.qinxue.tenants.policy.EmploymentKind;
import cn.qinxue.tenants.policy.SkillLevel;
import cn.qinxue.tenants.region.RegionPath;
import cn.qinxue.testbase.TestDatabase;
import cn.qinxue.testbase.TestSearch;
import io.micronaut.context.ApplicationContext;
import io.micronaut.jdbc.DataSourceResolver;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The beans with a real Elasticsearch, one for all tests of the run that need it, and people to be found. */
final class SearchHouse {
    static final RegionPath JIANGSU = new RegionPath("320000/");
    static final String WORKER = "worker";

    /** Started by the first test that asks for a bean. */
    private static final class Started {
        private static final ApplicationContext CONTEXT = start();
    }

    private SearchHouse() {}

    private static ApplicationContext start() {
        var settings = TestDatabase.settings();
        settings.putAll(TestSearch.settings());
        var context = ApplicationContext.run(settings, "test");
        await(Duration.ofMinutes(3), () -> up(context));
        return context;
    }

    static boolean up(ApplicationContext context) {
        return up(context.getBean(Elasticsearch.class));
    }

    static boolean up(Elasticsearch elasticsearch) {
        try {
            return elasticsearch.cluster().ready(Duration.ofSeconds(5));
        } catch (Away away) {
            return false;
        }
    }

    static <T> T bean(Class<T> type) {
        return Started.CONTEXT.getBean(type);
    }

    /** Waits until it is so. */
    static void await(Duration patience, BooleanSupplier so) {
        long end = System.nanoTime() + patience.toNanos();
        while (!so.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Not so after " + patience);
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }

    /** The office of the province at work. */
    static final Actor OFFICE = new Actor(
            Ids.next(), Role.ADMINISTRATOR, "试验办事员", false, false, new Post(JIANGSU, OfficeRole.OFFICE_ADMINISTRATOR));

    static Employer employer(String name, String region, @Nullable String office) {
        return ((Employers.Outcome.Saved)
                        bean(Employers.class).create(OFFICE, new EmployerDetails(name, region, office)))
                .employer();
    }

    static Staff person(String name, Employer employer, int order, @Nullable SkillLevel level, @Nullable UUID trade) {
        var details = details(name, employer, order, level, trade);
        return switch (bean(StaffRecords.class).add(JIANGSU, WORKER, 2026, false, details)) {
            case StaffRecords.Outcome.Saved saved -> saved.staff();
            case StaffRecords.Outcome other -> throw new AssertionError(other);
        };
    }

    static StaffDetails details(
            String name, Employer employer, int order, @Nullable SkillLevel level, @Nullable UUID trade) {
        return new StaffDetails(
                name,
                idNumber(order),
                null,
                EmploymentKind.ESTABLISHED,
                trade,
                level,
                employer.id(),
                new Contact(mobile(order), null, null, null));
    }

    static String mobile(int order) {
        return "100%08d".formatted(order);
    }

    static String idNumber(int order) {
        var digits = "99%04d19900307%03d".formatted(order / 1000, order % 1000);
        return digits + IdNumber.checkCharacter(digits);
    }

    /** Names with employers, in the order of the result. */
    static List<String> found(RegionPath scope, StaffQuery query) {
        return bean(StaffSearch.class).find(scope, query, Slice.at(0, 50)).staff().stream()
                .map(SearchHouse::shown)
                .toList();
    }

    private static String shown(FoundStaff found) {
        return found.name() + "@" + found.employer().substring(0, 2);
    }

    /** Runs SQL as the bound tenant and says how many rows it changed. */
    static int sql(String sql) {
        var pool = bean(DataSourceResolver.class).resolve(bean(DataSource.class));
        try (var connection = pool.getConnection();
                var statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static long number(String sql) {
        var pool = bean(DataSourceResolver.class).resolve(bean(DataSource.class));
        try (var connection = pool.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
