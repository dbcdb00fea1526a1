package cn.qinxue.infra.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.qinxue.infra.demonstration.CourseFile.QuestionPart;
import cn.qinxue.infra.demonstration.DemonstrationFiles.ClipLine;
import cn.qinxue.infra.demonstration.DemonstrationFiles.TradeLine;
import cn.qinxue.services.catalogue.CourseImport;
import cn.qinxue.tenants.policy.BuiltInPolicies;
import cn.qinxue.tenants.policy.BuiltInPolicy;
import cn.qinxue.tenants.policy.CourseCategory;
import cn.qinxue.tenants.policy.QuestionType;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DemonstrationFilesTest {
    private static final int MINUTES_OF_AN_HOUR = 45;
    private static final List<CourseFile> COURSES = DemonstrationFiles.courses();
    private static final Map<String, CourseFile> BY_CODE =
            COURSES.stream().collect(Collectors.toMap(CourseFile::code, Function.identity()));

    static List<CourseFile> courses() {
        return COURSES;
    }

    static List<ClipLine> clips() {
        return DemonstrationFiles.clips().values().stream()
                .flatMap(Collection::stream)
                .toList();
    }

    static List<BuiltInPolicy> policies() {
        return BuiltInPolicies.all();
    }

    @Test
    void thereAreFortyFourCoursesWithCodesOfTheirOwn() {
        assertThat(COURSES).hasSize(44);
        assertThat(BY_CODE).hasSize(44);
        assertThat(COURSES).extracting(CourseFile::title).doesNotHaveDuplicates();
        assertThat(DemonstrationFiles.clips().keySet()).isEqualTo(BY_CODE.keySet());
    }

    @ParameterizedTest
    @MethodSource("courses")
    void aCourseIsWhole(CourseFile course) {
        var minutes = course.chapters().stream()
                .mapToInt(CourseFile.ChapterPart::minutes)
                .sum();
        assertThat(BigDecimal.valueOf(minutes))
                .isEqualByComparingTo(course.hours().multiply(BigDecimal.valueOf(MINUTES_OF_AN_HOUR)));
        assertThat(course.chapters())
                .allSatisfy(chapter -> assertThat(chapter.points()).hasSizeBetween(2, 4));
        assertThat(course.attentionChecks()).hasSize(3);
        assertThat(course.questions()).hasSizeGreaterThanOrEqualTo(10);
        assertThat(course.questions()).extracting(QuestionPart::stem).doesNotHaveDuplicates();
        assertThat(course.questions())
                .extracting(QuestionPart::explanation)
                .allSatisfy(text -> assertThat(text).endsWith("。"));
    }

    /** The papers of every policy that gives a quiz must be drawable from one course. */
    @ParameterizedTest
    @MethodSource("courses")
    void aCourseHasEnoughQuestionsOfEachTypeForAQuiz(CourseFile course) {
        var available =
                course.questions().stream().collect(Collectors.groupingBy(QuestionPart::type, Collectors.counting()));
        for (var builtIn : BuiltInPolicies.all()) {
            var quiz = builtIn.policy().assessment().courseQuiz();
            if (quiz == null) continue;
            for (var line : quiz.blueprint()) {
                assertThat(available.getOrDefault(line.type(), 0L)).isGreaterThanOrEqualTo(line.count());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ELE-HEALTH, 果汁不能代替鲜果。, A",
        "ELE-HEALTH, 高血压患者只要没有不舒服的感觉，就可以自行停药。, B",
        "SKL-BOILER-1, 锅炉只要平时运行正常，就可以不做定期检验。, B",
        "SKL-PRINT-1, 批量印制之前，应当先印样张，核对页码、方向和内容。, A",
    })
    void readsTrueAndFalseWhetherQuotedOrNot(String code, String stem, String answer) {
        assertThat(course(code).questions())
                .filteredOn(question -> question.stem().equals(stem))
                .extracting(QuestionPart::type, QuestionPart::offeredOptions, QuestionPart::rightKeys)
                .containsExactly(tuple(QuestionType.TRUE_FALSE, List.of("正确", "错误"), answer));
    }

    @Test
    void tradesAndCoursesKnowOneAnother() {
        var trades = DemonstrationFiles.trades();
        assertThat(trades).hasSize(93);
        assertThat(trades).extracting(TradeLine::code).doesNotHaveDuplicates();
        assertThat(trades).extracting(TradeLine::name).doesNotHaveDuplicates();
        for (var trade : trades) {
            assertThat(BY_CODE.keySet()).containsAll(trade.courses());
            assertThat(hours(trade.courses().stream()
                            .map(DemonstrationFilesTest::course)
                            .toList()))
                    .as("hours for " + trade.name())
                    .isGreaterThanOrEqualTo(1600);
        }
        assertThat(COURSES)
                .filteredOn(course -> course.trade() != null)
                .allSatisfy(course -> assertThat(trades)
                        .filteredOn(trade -> trade.name().equals(course.trade()))
                        .singleElement()
                        .satisfies(trade -> assertThat(trade.courses()).contains(course.code())));
    }

    @ParameterizedTest
    @MethodSource("clips")
    void aClipPlaysAsLongAsTheManifestSays(ClipLine clip) throws IOException {
        assertThat(course(clip.course()).chapters()).hasSizeGreaterThanOrEqualTo(clip.chapter());
        try (var in = getClass().getResourceAsStream("/demonstration/clips/" + clip.key())) {
            assertThat(in).as(clip.key()).isNotNull();
            var bytes = in.readAllBytes();
            assertThat(bytes.length).isLessThan(45_000);
            var boxes = ClipBoxes.of(ByteBuffer.wrap(bytes));
            assertThat(boxes.boxes().keySet()).containsSubsequence("ftyp", "moov", "mdat");
            assertThat(boxes.millis()).isEqualTo(clip.millis()).isBetween(20_000L, 30_000L);
        }
    }

    @Test
    void everyChapterHasItsClip() {
        assertThat(DemonstrationFiles.clips())
                .allSatisfy((code, clips) -> assertThat(clips)
                        .extracting(ClipLine::chapter)
                        .hasSameSizeAs(course(code).chapters())
                        .doesNotHaveDuplicates());
    }

    @ParameterizedTest
    @MethodSource("policies")
    void thereAreEnoughHoursInEachCategoryOfEachPolicy(BuiltInPolicy builtIn) {
        var policy = builtIn.policy();
        var placements = placements(builtIn);
        assertThat(placements)
                .extracting(CourseImport.Placement::category)
                .isSubsetOf(
                        policy.categories().stream().map(CourseCategory::code).toList());
        assertThat(placements)
                .as("one category a course")
                .extracting(CourseImport.Placement::courseCode)
                .doesNotHaveDuplicates();
        var exam = policy.assessment().examHours();
        for (var requirement : policy.requirements()) {
            for (var category : requirement.categories()) {
                int byExam = exam != null && exam.category().equals(category.category()) ? exam.exam() : 0;
                var courses = placements.stream()
                        .filter(placement -> placement.category().equals(category.category()))
                        .map(placement -> course(placement.courseCode()))
                        .toList();
                assertThat(hours(courses) + byExam)
                        .as(builtIn.file() + " " + category.category())
                        .isGreaterThanOrEqualTo(category.hours());
            }
        }
    }

    @Test
    void everyProvinceCanOfferThirtyCourses() {
        assertThat(BuiltInPolicies.all().stream()
                        .filter(builtIn -> builtIn.programme().code().equals("worker")))
                .hasSize(3)
                .allSatisfy(builtIn -> assertThat(placements(builtIn)).hasSizeGreaterThanOrEqualTo(30));
    }

    private static List<CourseImport.Placement> placements(BuiltInPolicy builtIn) {
        return DemonstrationCatalogue.placements(
                COURSES,
                List.of(new DemonstrationCatalogue.Offer(builtIn.programme().code(), builtIn.file())));
    }

    private static CourseFile course(String code) {
        return Objects.requireNonNull(BY_CODE.get(code), code);
    }

    private static int hours(List<CourseFile> courses) {
        return courses.stream().mapToInt(CourseFile::hundredthsOfHours).sum();
    }
}
