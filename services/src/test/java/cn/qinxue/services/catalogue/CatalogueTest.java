package cn.qinxue.services.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.qinxue.services.access.Officers;
import cn.qinxue.services.trade.Trade;
import cn.qinxue.services.trade.Trades;
import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.tenants.id.Ids;
import cn.qinxue.tenants.policy.QuestionType;
import cn.qinxue.tenants.region.RegionPath;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.testbase.TestHouse;
import io.micronaut.data.model.Pageable;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The catalogue of one tenant, with a neighbour that has courses of the same codes. */
class CatalogueTest {
    private static final Catalogue CATALOGUE = TestHouse.bean(Catalogue.class);
    private static final CourseImport IMPORT = TestHouse.bean(CourseImport.class);
    private static final Trades TRADES = TestHouse.bean(Trades.class);
    private static final QuestionRepository QUESTIONS = TestHouse.bean(QuestionRepository.class);
    private static final List<String> NEW_POLICY = List.of("IDEOLOGY", "SKILL");
    private static final List<String> OLD_POLICY = List.of("PUBLIC");
    private static final Pageable ALL = Pageable.from(0, 100);

    private static final UUID LAW = Ids.next();
    private static final UUID DRIVING = Ids.next();
    private static final UUID WITHDRAWN = Ids.next();
    private static final UUID DRAFT = Ids.next();
    private static final UUID NEIGHBOURS = Ids.next();

    private static Tenant home;
    private static Tenant neighbour;
    private static CourseProvider college;
    private static CourseProvider school;
    private static Trade driver;

    @BeforeAll
    static void fillTheCatalogues() {
        home = TestHouse.openTenant("home");
        neighbour = TestHouse.openTenant("neighbour");
        college = at(home, () -> IMPORT.provider("学院"));
        school = at(home, () -> IMPORT.provider("学校"));
        driver = at(
                home,
                () -> ((Trades.Outcome.Saved)
                                TRADES.add(Officers.at(RegionPath.root("320000")), "T001", "汽车驾驶员", "交通运输"))
                        .trade());
        Tenancy.run(home, () -> {
            IMPORT.add(List.of(
                    content(LAW, "IDE-LAW", "依法办事", college, PublicationState.PUBLISHED),
                    content(DRIVING, "SKL-DRIVE", "安全驾驶", school, PublicationState.PUBLISHED),
                    content(WITHDRAWN, "SKL-OLD", "旧课", school, PublicationState.WITHDRAWN),
                    content(DRAFT, "SKL-NEW", "新课", school, PublicationState.DRAFT)));
            IMPORT.place(List.of(
                    new CourseImport.Placement("IDE-LAW", "worker", "IDEOLOGY"),
                    new CourseImport.Placement("IDE-LAW", "worker", "PUBLIC"),
                    new CourseImport.Placement("SKL-DRIVE", "worker", "SKILL"),
                    new CourseImport.Placement("SKL-OLD", "worker", "SKILL"),
                    new CourseImport.Placement("SKL-NEW", "worker", "SKILL")));
        });
        Tenancy.run(neighbour, () -> {
            var provider = IMPORT.provider("邻省学院");
            IMPORT.add(List.of(content(NEIGHBOURS, "IDE-LAW", "邻省的课", provider, PublicationState.PUBLISHED)));
            IMPORT.place(List.of(new CourseImport.Placement("IDE-LAW", "worker", "IDEOLOGY")));
        });
    }

    @Test
    void offersPublishedCoursesUnderTheCategoriesOfThePolicy() {
        assertThat(offered("worker", NEW_POLICY, CourseFilter.NONE))
                .extracting(OfferedCourse::id, OfferedCourse::category, OfferedCourse::providerName)
                .containsExactly(tuple(LAW, "IDEOLOGY", "学院"), tuple(DRIVING, "SKILL", "学校"));
        assertThat(offered("worker", OLD_POLICY, CourseFilter.NONE))
                .extracting(OfferedCourse::category)
                .containsExactly("PUBLIC");
        assertThat(offered("professional", NEW_POLICY, CourseFilter.NONE)).isEmpty();
        assertThat(offered("worker", List.of(), CourseFilter.NONE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"驾驶, SKL-DRIVE", "学院, IDE-LAW", "Ide-law的简介, IDE-LAW", "' 依法 ', IDE-LAW"})
    void findsTextInTitlesSummariesAndProviders(String text, String code) {
        assertThat(offered("worker", NEW_POLICY, new CourseFilter(null, null, null, text)))
                .extracting(OfferedCourse::code)
                .containsExactly(code);
    }

    @Test
    void takesTheTextOfASearchLiterally() {
        assertThat(offered("worker", NEW_POLICY, new CourseFilter(null, null, null, "%")))
                .isEmpty();
        assertThat(offered("worker", NEW_POLICY, new CourseFilter(null, null, null, "'")))
                .isEmpty();
    }

    @Test
    void filtersByCategoryProviderAndTrade() {
        assertThat(offered("worker", NEW_POLICY, new CourseFilter("SKILL", null, null, "")))
                .extracting(OfferedCourse::id)
                .containsExactly(DRIVING);
        assertThat(offered("worker", NEW_POLICY, new CourseFilter("PUBLIC", null, null, "")))
                .isEmpty();
        assertThat(offered("worker", NEW_POLICY, new CourseFilter(null, college.id(), null, "")))
                .extracting(OfferedCourse::id)
                .containsExactly(LAW);
        assertThat(offered("worker", NEW_POLICY, new CourseFilter(null, null, driver.id(), "")))
                .extracting(OfferedCourse::id)
                .containsExactly(DRIVING);
        assertThat(offered("worker", NEW_POLICY, new CourseFilter("IDEOLOGY", null, driver.id(), "")))
                .isEmpty();
    }

    @Test
    void pagesKnowHowManyThereAre() {
        var second = at(home, () -> CATALOGUE.offered("worker", NEW_POLICY, CourseFilter.NONE, Pageable.from(1, 1)));
        assertThat(second.getContent()).extracting(OfferedCourse::id).containsExactly(DRIVING);
        assertThat(second.getTotalSize()).isEqualTo(2);
        var beyond = at(home, () -> CATALOGUE.offered("worker", NEW_POLICY, CourseFilter.NONE, Pageable.from(9, 1)));
        assertThat(beyond.getContent()).isEmpty();
        assertThat(beyond.getTotalSize()).isEqualTo(2);
    }

    @Test
    void whatWasSelectedIsFoundAlsoWhenWithdrawn() {
        var ids = List.of(LAW, WITHDRAWN, Ids.next());
        assertThat(at(home, () -> CATALOGUE.offeredByIds("worker", NEW_POLICY, ids))
                        .keySet())
                .containsExactlyInAnyOrder(LAW, WITHDRAWN);
        assertThat(at(home, () -> CATALOGUE.byIds(ids)).keySet()).containsExactlyInAnyOrder(LAW, WITHDRAWN);
        assertThat(at(home, () -> CATALOGUE.byIds(List.of()))).isEmpty();
    }

    @Test
    void anOutlineHasTheChaptersInOrder() {
        var outline = at(home, () -> CATALOGUE.outline(LAW));
        assertThat(outline.provider()).isEqualTo(college);
        assertThat(outline.chapters()).extracting(Chapter::no).containsExactly(1, 2);
        var first = outline.chapters().getFirst();
        assertThat(first.points()).containsExactly("要点一", "要点“二”");
        assertThat(at(home, () -> CATALOGUE.chapter(first.id()))).isEqualTo(first);
        assertThat(at(home, () -> CATALOGUE.chapters(List.of(LAW, DRIVING))).get(DRIVING))
                .hasSize(2);
    }

    @Test
    void thePoolHasTheNewestPublishedVersionOfEachQuestion() {
        var course = Ids.next();
        Tenancy.run(home, () -> {
            IMPORT.add(List.of(content(course, "POOL-" + course, "题库", college, PublicationState.PUBLISHED)));
            QUESTIONS.saveAll(List.of(
                    question(course, 2, 1, PublicationState.PUBLISHED),
                    question(course, 2, 2, PublicationState.PUBLISHED),
                    question(course, 2, 3, PublicationState.DRAFT),
                    question(course, 3, 1, PublicationState.PUBLISHED),
                    question(course, 3, 2, PublicationState.WITHDRAWN),
                    question(course, 4, 1, PublicationState.DRAFT)));
        });
        var pool = at(home, () -> CATALOGUE.pool(List.of(course)));
        assertThat(pool)
                .extracting(question -> question.no() + "/" + question.version())
                .containsExactly("1/1", "2/2");
        var old = at(home, () -> QUESTIONS.findAll()).stream()
                .filter(question -> question.course().equals(course) && question.no() == 2 && question.version() == 1)
                .findFirst()
                .orElseThrow();
        assertThat(at(home, () -> CATALOGUE.questions(List.of(old.id()))).get(old.id()))
                .isEqualTo(old);
    }

    @Test
    void aQuestionAsAskedKeepsItsKeysButNotItsAnswer() {
        var question = at(home, () -> CATALOGUE.pool(List.of(LAW))).getFirst();
        assertThat(question.rightKeys()).containsExactly("A", "C");
        assertThat(question.asAsked().options())
                .containsExactly(
                        new QuestionAsAsked.Option("A", "甲"),
                        new QuestionAsAsked.Option("B", "乙"),
                        new QuestionAsAsked.Option("C", "丙"));
        assertThat(question.asAsked().toString())
                .doesNotContain(question.explanation())
                .doesNotContain("answer");
        var check = at(home, () -> CATALOGUE.attentionChecks(LAW)).getFirst();
        assertThat(at(home, () -> CATALOGUE.attentionCheck(check.id()))).isEqualTo(check);
        assertThat(check.asAsked().options())
                .extracting(QuestionAsAsked.Option::key)
                .containsExactly("A", "B");
    }

    @Test
    void bringingACourseInAgainChangesNothing() {
        var changed = content(Ids.next(), "IDE-LAW", "另一个名称", college, PublicationState.PUBLISHED);
        assertThat(at(home, () -> IMPORT.add(List.of(changed)))).isEqualTo(new CourseImport.Outcome.Done(0));
        Tenancy.run(
                home,
                () -> IMPORT.place(List.of(
                        new CourseImport.Placement("IDE-LAW", "worker", "IDEOLOGY"),
                        new CourseImport.Placement("NO-SUCH", "worker", "IDEOLOGY"))));
        assertThat(offered("worker", NEW_POLICY, CourseFilter.NONE))
                .extracting(OfferedCourse::title)
                .containsExactly("依法办事", "安全驾驶");
        assertThat(at(home, () -> IMPORT.provider("学院"))).isEqualTo(college);
    }

    @Test
    void oneBadCourseKeepsAllOut() {
        var good = content(Ids.next(), "GOOD", "好课", college, PublicationState.PUBLISHED);
        var bad = content(Ids.next(), "BAD", "", college, PublicationState.PUBLISHED);
        assertThat(at(home, () -> IMPORT.add(List.of(good, bad))))
                .isEqualTo(new CourseImport.Outcome.Refused(List.of(new CourseRefusal.TextMissing("BAD"))));
        assertThat(at(home, () -> CATALOGUE.byIds(List.of(good.course().id())))).isEmpty();
    }

    @Test
    void nothingOfTheNeighboursIsFound() {
        var theirs = at(neighbour, () -> CATALOGUE.outline(NEIGHBOURS));
        var theirChapter = theirs.chapters().getFirst().id();
        var theirCheck = at(neighbour, () -> CATALOGUE.attentionChecks(NEIGHBOURS))
                .getFirst()
                .id();
        var theirQuestion = at(neighbour, () -> CATALOGUE.pool(List.of(NEIGHBOURS)))
                .getFirst()
                .id();
        var ids = List.of(NEIGHBOURS);
        assertThat(at(home, () -> CATALOGUE.byIds(ids))).isEmpty();
        assertThat(at(home, () -> CATALOGUE.offeredByIds("worker", NEW_POLICY, ids)))
                .isEmpty();
        assertThat(at(home, () -> CATALOGUE.chapters(ids))).isEmpty();
        assertThat(at(home, () -> CATALOGUE.pool(ids))).isEmpty();
        assertThat(at(home, () -> CATALOGUE.questions(List.of(theirQuestion)))).isEmpty();
        assertThat(at(home, () -> CATALOGUE.attentionChecks(NEIGHBOURS))).isEmpty();
        assertThat(at(home, () -> CATALOGUE.providers()))
                .extracting(CourseProvider::name)
                .doesNotContain("邻省学院");
        assertThat(offered(
                        "worker",
                        NEW_POLICY,
                        new CourseFilter(null, theirs.provider().id(), null, "")))
                .isEmpty();
        for (Supplier<Object> look : List.<Supplier<Object>>of(
                () -> CATALOGUE.outline(NEIGHBOURS),
                () -> CATALOGUE.chapter(theirChapter),
                () -> CATALOGUE.attentionCheck(theirCheck))) {
            assertThatThrownBy(() -> at(home, look)).isInstanceOf(NotFound.class);
        }
    }

    private static List<OfferedCourse> offered(String programme, List<String> categories, CourseFilter filter) {
        return at(home, () -> CATALOGUE.offered(programme, categories, filter, ALL))
                .getContent();
    }

    private static <T> T at(Tenant tenant, Supplier<T> work) {
        return Tenancy.call(tenant, work);
    }

    private static CourseContent content(
            UUID id, String code, String title, CourseProvider provider, PublicationState state) {
        return new CourseContent(
                new Course(id, code, title, provider.id(), 200, code + "的简介", state, true),
                List.of(chapter(id, code, 2), chapter(id, code, 1)).reversed(),
                List.of(question(id, 1, 1, PublicationState.PUBLISHED)),
                List.of(new AttentionCheck(Ids.next(), id, 1, "几点上班？", List.of("八点", "九点"), "B")),
                code.equals("SKL-DRIVE") ? Set.of(driver.id()) : Set.of());
    }

    private static Chapter chapter(UUID course, String code, int no) {
        return new Chapter(
                Ids.next(), course, no, "章" + no, 45, code + "-" + no + ".mp4", 20_000, List.of("要点一", "要点“二”"));
    }

    private static Question question(UUID course, int no, int version, PublicationState state) {
        return new Question(
                Ids.next(),
                course,
                no,
                version,
                QuestionType.MULTIPLE,
                "题干",
                List.of("甲", "乙", "丙"),
                "AC",
                "解析",
                state);
    }
}
