package cn.qinxue.tenants.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.tenants.authoring.Problem;
import cn.qinxue.tenants.id.Ids;
import cn.qinxue.tenants.programme.Programme;
import cn.qinxue.tenants.programme.ProgrammeKind;
import cn.qinxue.tenants.programme.Programmes;
import cn.qinxue.tenants.tenant.NoTenantBound;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.testbase.TestHouse;
import io.micronaut.jdbc.DataSourceResolver;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PoliciesTest {
    private static final Policies POLICIES = TestHouse.bean(Policies.class);
    private static final Programmes PROGRAMMES = TestHouse.bean(Programmes.class);
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static Tenant home;
    private static Tenant neighbour;

    /** A programme of its own for each test, in both tenants. */
    private final Programme programme =
            new Programme("worker-" + NUMBER.incrementAndGet(), "工勤人员继续教育", "320000", ProgrammeKind.WORKER);

    private final String code = programme.code();
    private final String yaml =
            BuiltInPolicies.all().getFirst().yaml().replace("programme: worker", "programme: " + code);

    @BeforeAll
    static void openTenants() {
        home = TestHouse.openTenant("home");
        neighbour = TestHouse.openTenant("neighbour");
    }

    @BeforeEach
    void openProgramme() {
        Tenancy.run(home, () -> PROGRAMMES.open(programme));
        Tenancy.run(neighbour, () -> PROGRAMMES.open(programme));
    }

    @Test
    void whatIsPublishedGovernsAtOnceAndReadsBack() {
        Tenancy.run(home, () -> {
            var published = published(POLICIES.publish(code, yaml, "省厅管理员", " 首次发布 "));
            assertThat(published.policy()).isEqualTo(read(yaml));
            assertThat(POLICIES.current(code, 2023)).contains(published);
            assertThat(POLICIES.current(code, 2022)).isEmpty();
            assertThat(POLICIES.byId(published.id())).isEqualTo(published).isSameAs(POLICIES.byId(published.id()));
            assertThat(POLICIES.versions(code, 2023)).containsExactly(published.version());
            assertThat(published.version().yaml()).isEqualTo(yaml);
            assertThat(published.version().author()).isEqualTo("省厅管理员");
            assertThat(published.version().reason()).isEqualTo("首次发布");
        });
    }

    @Test
    void aChangeIsANewVersionAndTheOldOneStays() {
        Tenancy.run(home, () -> {
            var first = published(POLICIES.publish(code, yaml, "a", "首次发布"));
            var second = published(POLICIES.publish(code, yaml.replace("fen: 7200", "fen: 8000"), "b", "调整收费"));
            assertThat(second.version().version()).isEqualTo(2);
            assertThat(POLICIES.current(code, 2023)).contains(second);
            assertThat(POLICIES.byId(first.id()).policy().fee(SkillLevel.JUNIOR))
                    .hasValue(7200);
            assertThat(POLICIES.byId(second.id()).policy().fee(SkillLevel.JUNIOR))
                    .hasValue(8000);
            assertThat(POLICIES.versions(code, 2023))
                    .extracting(PolicyVersion::reason)
                    .containsExactly("调整收费", "首次发布");
        });
    }

    @Test
    void listsTheYearsThatHaveAGoverningPolicy() {
        Tenancy.run(home, () -> {
            publishYear(2023);
            publishYear(2025);
            publishYear(2024);
            publishYear(2024);
            assertThat(POLICIES.years(code)).containsExactly(2025, 2024, 2023);
            assertThat(POLICIES.years("other")).isEmpty();
        });
    }

    @Test
    void takesEffectAtItsTimeAndNotBefore() {
        Tenancy.run(home, () -> {
            var first = published(POLICIES.publish(code, yaml, "a", "首次发布"));
            var later = Instant.now().plus(Duration.ofDays(1));
            var second = published(POLICIES.publish(new PolicyDraft(code, yaml, "a", "明日生效", later)));
            var nextYear = yaml.replace("2023", "2024");
            published(POLICIES.publish(new PolicyDraft(code, nextYear, "a", "明日生效", later)));
            assertThat(POLICIES.current(code, 2023)).contains(first);
            assertThat(POLICIES.years(code)).containsExactly(2023);
            var tomorrow = new Policies(
                    TestHouse.bean(PolicyVersionRepository.class),
                    PROGRAMMES,
                    Clock.offset(Clock.systemUTC(), Duration.ofDays(2)));
            assertThat(tomorrow.current(code, 2023).map(PublishedPolicy::id)).contains(second.id());
            assertThat(tomorrow.years(code)).containsExactly(2024, 2023);
        });
    }

    @Test
    void refusesWhatIsNotSoundWithAllReasonsAndStoresNothing() {
        Tenancy.run(home, () -> {
            var faulty =
                    yaml.replace("hours: 16", "hours: 14").replace("programme: " + code, "programme: professional");
            var early = Instant.now().minus(Duration.ofMinutes(1));
            assertThat(POLICIES.publish(new PolicyDraft(code, faulty, "a", " ", early)))
                    .isInstanceOfSatisfying(
                            Publication.Refused.class,
                            refused -> assertThat(refused.problems())
                                    .extracting(Problem::message)
                                    .containsExactly(
                                            "reason：请填写发布理由。",
                                            "effectiveFrom：生效时间不能早于当前时间，请改正。",
                                            "requirements[0]：各分类学时合计 38，与总学时 40 不一致，请改为一致。"));
            var foreign = yaml.replace("programme: " + code, "programme: professional");
            assertThat(POLICIES.publish(code, foreign, "a", "理".repeat(501)))
                    .isInstanceOfSatisfying(
                            Publication.Refused.class,
                            refused -> assertThat(refused.problems())
                                    .extracting(Problem::message)
                                    .containsExactly(
                                            "reason：发布理由过长，最多 500 个字符，请缩短。",
                                            "programme：写的是“professional”，与所发布的项目“" + code + "”不一致，请改正。"));
            assertThat(POLICIES.versions(code, 2023)).isEmpty();
        });
    }

    @Test
    void knowsNothingOfTheNeighbour() {
        var id = Tenancy.call(home, () -> publishYear(2023).id());
        Tenancy.run(home, () -> assertThat(POLICIES.byId(id).id()).isEqualTo(id));
        Tenancy.run(neighbour, () -> {
            assertThatThrownBy(() -> POLICIES.byId(id)).isInstanceOf(NotFound.class);
            assertThat(POLICIES.current(code, 2023)).isEmpty();
            assertThat(POLICIES.years(code)).isEmpty();
            assertThat(POLICIES.versions(code, 2023)).isEmpty();
        });
        assertThatThrownBy(() -> POLICIES.byId(id)).isInstanceOf(NoTenantBound.class);
    }

    @Test
    void anUnknownVersionOrProgrammeIsNotFound() {
        Tenancy.run(home, () -> {
            assertThatThrownBy(() -> POLICIES.byId(Ids.next())).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> POLICIES.publish("other", yaml, "a", "首次发布"))
                    .isInstanceOf(NotFound.class);
        });
    }

    @Test
    void numbersVersionsWithoutGapsHoweverManyPublishAtOnce() throws Exception {
        var tasks = new ArrayList<Callable<PublishedPolicy>>();
        for (int i = 0; i < 12; i++) {
            tasks.add(() -> Tenancy.call(home, () -> publishYear(2023)));
        }
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : executor.invokeAll(tasks)) {
                answer.get();
            }
        }
        var versions = Tenancy.call(home, () -> POLICIES.versions(code, 2023));
        assertThat(versions)
                .extracting(PolicyVersion::version)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 12).map(i -> 13 - i).boxed().toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE policy_version SET yaml = 'x'",
                "UPDATE policy_version SET reason = 'x'",
                "DELETE FROM policy_version",
                "TRUNCATE policy_version",
                "INSERT INTO policy_version SELECT * FROM policy_version ON CONFLICT (id) DO UPDATE SET yaml = 'x'"
            })
    void theDatabaseItselfRefusesToChangeAPublishedVersion(String sql) {
        Tenancy.run(home, () -> {
            var published = publishYear(2023);
            assertThatThrownBy(() -> execute(sql)).hasMessageContaining("permission denied");
            assertThat(POLICIES.versions(code, 2023)).containsExactly(published.version());
        });
    }

    @Test
    void opensAProgrammeOnce() {
        Tenancy.run(home, () -> {
            var city = new Programme(code + "-city", "专业技术人员继续教育", "320800", ProgrammeKind.PROFESSIONAL);
            assertThat(PROGRAMMES.open(city)).isEqualTo(city);
            assertThat(PROGRAMMES.open(new Programme(city.code(), "x", "320000", ProgrammeKind.WORKER)))
                    .isEqualTo(city);
            assertThat(PROGRAMMES.all()).contains(programme).endsWith(city);
            assertThat(PROGRAMMES.byCode(city.code())).contains(city);
        });
        Tenancy.run(
                neighbour, () -> assertThat(PROGRAMMES.byCode(code + "-city")).isEmpty());
    }

    private PublishedPolicy publishYear(int year) {
        return published(POLICIES.publish(code, yaml.replace("2023", Integer.toString(year)), "a", "首次发布"));
    }

    private static PublishedPolicy published(Publication publication) {
        return switch (publication) {
            case Publication.Published published -> published.policy();
            case Publication.Refused refused -> throw new AssertionError(refused.problems());
        };
    }

    private static Policy read(String yaml) {
        return ((PolicyReading.Accepted) PolicyYaml.read(yaml)).policy();
    }

    private static void execute(String sql) throws SQLException {
        var source = TestHouse.bean(DataSourceResolver.class).resolve(TestHouse.bean(DataSource.class));
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
