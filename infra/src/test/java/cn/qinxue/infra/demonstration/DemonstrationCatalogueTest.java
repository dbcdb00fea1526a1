package cn.qinxue.infra.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.infra.demonstration.DemonstrationCatalogue.Offer;
import cn.qinxue.services.catalogue.Catalogue;
import cn.qinxue.services.catalogue.CourseFilter;
import cn.qinxue.services.catalogue.OfferedCourse;
import cn.qinxue.services.catalogue.Question;
import cn.qinxue.services.trade.Trades;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.testbase.TestHouse;
import io.micronaut.data.model.Page;
import io.micronaut.data.model.Pageable;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DemonstrationCatalogueTest {
    private static final DemonstrationCatalogue DEMONSTRATION = TestHouse.bean(DemonstrationCatalogue.class);
    private static final Catalogue CATALOGUE = TestHouse.bean(Catalogue.class);
    private static final Trades TRADES = TestHouse.bean(Trades.class);
    private static final List<String> CATEGORIES = List.of("IDEOLOGY", "GENERAL", "SKILL");
    private static final List<Offer> OFFERS = List.of(
            new Offer("worker", "jiangsu-worker-2023.yaml"),
            new Offer("worker", "jiangsu-worker-2018.yaml"),
            new Offer("professional", "jiangsu-professional-2019.yaml"));

    private static Tenant home;
    private static Tenant neighbour;

    @BeforeAll
    static void loadOneOfTwo() {
        home = TestHouse.openTenant("home");
        neighbour = TestHouse.openTenant("neighbour");
        Tenancy.run(home, () -> DEMONSTRATION.load(OFFERS));
    }

    @Test
    void aCourseCountsAsEachPolicySays() {
        assertThat(offered(home, "worker", CATEGORIES, CourseFilter.NONE).getTotalSize())
                .isEqualTo(42);
        assertThat(categoryOf("ELE-HEALTH", "worker", CATEGORIES)).isEqualTo("GENERAL");
        assertThat(categoryOf("ELE-HEALTH", "worker", List.of("PUBLIC", "PROFESSIONAL", "ELECTIVE")))
                .isEqualTo("ELECTIVE");
        assertThat(categoryOf("PUB-IP", "professional", List.of("PUBLIC"))).isEqualTo("PUBLIC");
    }

    @Test
    void everythingOfACourseArrives() {
        var driving = course("SKL-DRIVER-1", "worker", CATEGORIES);
        var outline = at(() -> CATALOGUE.outline(driving.id()));
        assertThat(outline.course().demonstration()).isTrue();
        assertThat(outline.course().hours()).isEqualTo(500);
        assertThat(outline.chapters()).hasSize(6);
        assertThat(outline.chapters().getLast().clipKey()).isEqualTo("SKL-DRIVER-1-6.mp4");
        assertThat(at(() -> CATALOGUE.pool(List.of(driving.id()))))
                .hasSize(12)
                .extracting(Question::no)
                .isSorted();
        assertThat(at(() -> CATALOGUE.attentionChecks(driving.id()))).hasSize(3);
    }

    @Test
    void aTradeFindsItsCourses() {
        var driver = at(() -> TRADES.byName("汽车驾驶员")).orElseThrow();
        assertThat(offered(home, "worker", CATEGORIES, new CourseFilter("SKILL", null, driver.id(), "")))
                .extracting(OfferedCourse::code)
                .containsExactly("SKL-DRIVER-1", "SKL-DRIVER-2", "SKL-DRIVER-3", "SKL-GUARD-2", "SKL-ROAD-1");
    }

    @Test
    void loadingAgainChangesNothing() {
        var before = offered(home, "worker", CATEGORIES, CourseFilter.NONE).getContent();
        Tenancy.run(home, () -> DEMONSTRATION.load(OFFERS));
        assertThat(offered(home, "worker", CATEGORIES, CourseFilter.NONE).getContent())
                .isEqualTo(before);
        assertThat(at(TRADES::all)).hasSize(93);
        assertThat(at(() -> CATALOGUE.providers())).hasSize(5);
    }

    @Test
    void twoNodesThatLoadAtOnceLoadOnce() throws Exception {
        var fresh = TestHouse.openTenant("fresh");
        try (var nodes = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Void> node = () -> {
                Tenancy.run(fresh, () -> DEMONSTRATION.load(OFFERS));
                return null;
            };
            for (var loaded : nodes.invokeAll(List.of(node, node, node))) {
                loaded.get();
            }
        }
        assertThat(offered(fresh, "worker", CATEGORIES, CourseFilter.NONE).getTotalSize())
                .isEqualTo(42);
        assertThat(Tenancy.call(fresh, TRADES::all)).hasSize(93);
    }

    @Test
    void theNeighbourGetsNothingUnasked() {
        assertThat(offered(neighbour, "worker", CATEGORIES, CourseFilter.NONE)).isEmpty();
        assertThat(Tenancy.call(neighbour, TRADES::all)).isEmpty();
    }

    private static String categoryOf(String code, String programme, List<String> categories) {
        return course(code, programme, categories).category();
    }

    private static OfferedCourse course(String code, String programme, List<String> categories) {
        return offered(home, programme, categories, CourseFilter.NONE).getContent().stream()
                .filter(course -> course.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Page<OfferedCourse> offered(
            Tenant tenant, String programme, List<String> categories, CourseFilter filter) {
        return Tenancy.call(tenant, () -> CATALOGUE.offered(programme, categories, filter, Pageable.from(0, 100)));
    }

    private static <T> T at(Supplier<T> work) {
        return Tenancy.call(home, work);
    }
}
