package cn.qinxue.services.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qinxue.services.enrollment.CalendarClock;
import cn.qinxue.services.enrollment.Enrollment;
import cn.qinxue.services.enrollment.LearnerHouse;
import cn.qinxue.services.study.Studies.Beat;
import cn.qinxue.services.study.Studies.Start;
import cn.qinxue.services.study.StudyHouse.Member;
import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.tenants.id.Ids;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Study under a policy without pop-up questions; every chapter's clip lasts a minute. */
class StudiesTest {
    private static final Studies STUDIES = LearnerHouse.bean(Studies.class);
    private static final CalendarClock CLOCK = LearnerHouse.bean(CalendarClock.class);
    private static final LocalDate DAY = LocalDate.of(2023, 9, 15);
    private static StudyHouse home;
    private static StudyHouse neighbour;
    private static UUID course;
    private static UUID first;
    private static UUID second;
    private static UUID unselected;
    private Member member;
    private UUID token;

    @BeforeAll
    static void openHouses() {
        neighbour = StudyHouse.free("study-neighbour", "jiangsu-worker-2023.yaml", DAY);
        home = StudyHouse.free("study", "jiangsu-worker-2023.yaml", DAY);
        course = home.course("GEN-1", "GENERAL", 200, 2, 0);
        first = home.chapters(course).getFirst().id();
        second = home.chapters(course).getLast().id();
        unselected = home.course("GEN-2", "GENERAL", 200);
    }

    @BeforeEach
    void begin() {
        member = home.member();
        home.choose(member, course);
        token = start(first).token();
    }

    @Test
    void creditsTheTimeThatPassed() {
        assertThat(after(5, 5_000)).extracting(Beat.Counted::watchedMillis).isEqualTo(5_000);
        assertThat(after(5, 10_000)).extracting(Beat.Counted::watchedMillis).isEqualTo(10_000);
        assertThat(watched(first)).isEqualTo(10_000);
    }

    @Test
    void creditsNothingBeyondWhatWasWatchedWhenTheClipSkipsAhead() {
        var beat = after(5, 50_000);
        assertThat(beat.watchedMillis()).isEqualTo(5_000);
        assertThat(beat.lostMillis()).isEqualTo(45_000);
        assertThat(beat.lossReason()).isEqualTo(LossReason.SKIPPED_AHEAD);
        assertThat(watched(first)).isEqualTo(5_000);
        assertThat(losses()).singleElement().satisfies(loss -> {
            assertThat(loss.reason()).isEqualTo(LossReason.SKIPPED_AHEAD);
            assertThat(loss.millis()).isEqualTo(45_000);
        });
    }

    @Test
    void aCutConnectionLosesWhatIsBeyondTheLongestGap() {
        var beat = after(50, 50_000);
        assertThat(beat.watchedMillis()).isEqualTo(30_000);
        assertThat(beat.lossReason()).isEqualTo(LossReason.CONNECTION_CUT);
        after(5, 60_000);
        assertThat(losses())
                .extracting(StudyLoss::reason)
                .as("newest first")
                .containsExactly(LossReason.SKIPPED_AHEAD, LossReason.CONNECTION_CUT);
    }

    @Test
    void aPauseCostsNothingAndBringsNothing() {
        after(5, 5_000);
        assertThat(after(600, 5_000)).satisfies(beat -> {
            assertThat(beat.watchedMillis()).isEqualTo(5_000);
            assertThat(beat.lossReason()).isNull();
        });
        assertThat(after(5, 10_000).watchedMillis()).isEqualTo(10_000);
    }

    @Test
    void anotherDeviceTakesOverAtTheSamePosition() {
        after(20, 20_000);
        var other = start(first);
        assertThat(other.watchedMillis()).isEqualTo(20_000);
        assertThat(other.token()).isNotEqualTo(token);
        CLOCK.forward(Duration.ofSeconds(5));
        assertThat(beat(token, 25_000)).isInstanceOf(Beat.Out.class);
        assertThat(watched(first)).isEqualTo(20_000);
        assertThat(((Beat.Counted) beat(other.token(), 25_000)).watchedMillis()).isEqualTo(25_000);
        assertThat(start(first).watchedMillis()).as("and back again").isEqualTo(25_000);
    }

    @Test
    void onlyOneOfManyDevicesThatBeginAtOncePlays() throws Exception {
        var starts = StudyHouse.atOnce(8, () -> start(first));
        CLOCK.forward(Duration.ofSeconds(5));
        assertThat(starts.stream().map(start -> beat(start.token(), 5_000)))
                .filteredOn(Beat.Counted.class::isInstance)
                .hasSize(1);
        assertThat(watched(first)).isEqualTo(5_000);
    }

    @Test
    void fiftyBeatsAtOnceCreditNoMoreThanTheTimeThatPassed() throws Exception {
        for (int second = 1; second <= 20; second++) {
            CLOCK.forward(Duration.ofSeconds(1));
            StudyHouse.atOnce(50, () -> beat(token, 60_000));
            assertThat(watched(first)).isEqualTo(second * 1_000);
        }
    }

    @Test
    void whoBeatsTogetherIsJudgedEachAlone() throws Exception {
        var others = Stream.generate(home::member).limit(20).toList();
        var devices = new ArrayList<Callable<Beat>>();
        for (var other : others) {
            home.choose(other, course);
            var begun = (Start.Playing) home.house().call(() -> STUDIES.start(other.account(), other.id(), first));
            int position = 1_000 * devices.size();
            devices.add(() -> home.house().call(() -> STUDIES.beat(other.account(), begun.token(), position)));
        }
        devices.add(() -> beat(Ids.next(), 5_000));
        CLOCK.forward(Duration.ofSeconds(10));
        var beats = StudyHouse.atOnce(devices);
        assertThat(beats.removeLast()).isInstanceOf(Beat.Out.class);
        for (int number = 0; number < others.size(); number++) {
            var counted = (Beat.Counted) beats.get(number);
            assertThat(counted.watchedMillis()).isEqualTo(Math.min(number, 10) * 1_000);
            assertThat(counted.lossReason()).isEqualTo(number > 12 ? LossReason.SKIPPED_AHEAD : null);
            assertThat(watched(others.get(number), first)).isEqualTo(counted.watchedMillis());
        }
    }

    @Test
    void chaptersAndThenTheCourseBecomeComplete() {
        after(30, 30_000);
        var last = after(29, 60_000);
        assertThat(last.chapterComplete()).isTrue();
        assertThat(last.courseComplete()).isFalse();
        assertThat(progress().percent()).isEqualTo(49);
        token = start(second).token();
        after(30, 30_000);
        assertThat(after(30, 60_000).courseComplete()).isTrue();
        assertThat(progress().percent()).isEqualTo(100);
        assertThat(progress().complete()).isTrue();
        token = start(first).token();
        after(5, 5_000);
        assertThat(progress().complete()).as("replaying takes nothing away").isTrue();
    }

    @Test
    void theListOfCoursesTellsTheProgress() {
        after(30, 30_000);
        var courses = home.house().call(() -> STUDIES.courses(member.enrollment()));
        assertThat(courses).singleElement().satisfies(one -> {
            assertThat(one.percent()).isEqualTo(25);
            assertThat(one.chapters()).isEqualTo(2);
            assertThat(one.begun()).isTrue();
            assertThat(one.complete()).isFalse();
        });
    }

    @Test
    void nothingIsCreditedOnceTheStudyWindowHasEnded() {
        LearnerHouse.today(LocalDate.of(2023, 12, 15));
        CLOCK.forward(
                Duration.between(LocalTime.NOON, LocalTime.MAX.withNano(0)).minusSeconds(9));
        token = start(first).token();
        assertThat(after(5, 5_000).watchedMillis()).isEqualTo(5_000);
        var late = after(5, 10_000);
        assertThat(late.watchedMillis()).isEqualTo(5_000);
        assertThat(late.lossReason()).isEqualTo(LossReason.WINDOW_CLOSED);
        assertThat(home.house().call(() -> STUDIES.start(member.account(), member.id(), first)))
                .isInstanceOf(Start.Refused.class);
        assertThat(watched(first)).isEqualTo(5_000);
    }

    @ParameterizedTest
    @EnumSource(
            value = Enrollment.State.class,
            names = {"OPEN", "COMPLETED"},
            mode = EnumSource.Mode.EXCLUDE)
    void aClassThatIsNotOpenIsOut(Enrollment.State state) {
        home.setState(member, state);
        CLOCK.forward(Duration.ofSeconds(5));
        assertThat(beat(token, 5_000)).isInstanceOf(Beat.Out.class);
        assertThat(home.house().call(() -> STUDIES.start(member.account(), member.id(), first)))
                .isInstanceOf(Start.Refused.class);
        assertThat(watched(first)).isZero();
    }

    @Test
    void aCourseThatIsNotConfirmedIsNotFound() {
        var chapter = home.chapters(unselected).getFirst().id();
        assertThatThrownBy(() -> start(chapter)).isInstanceOf(NotFound.class);
        assertHidden(home, member.account(), member.id(), unselected, chapter);
    }

    @Test
    void anotherLearnersClassAndTokenAreNotFound() {
        var other = home.member();
        home.choose(other, course);
        assertHidden(home, other.account(), member.id(), course, first);
        assertThatThrownBy(() -> home.house().call(() -> STUDIES.losses(other.account(), member.id(), first)))
                .isInstanceOf(NotFound.class);
        CLOCK.forward(Duration.ofSeconds(5));
        assertThat(home.house().call(() -> STUDIES.beat(other.account(), token, 5_000)))
                .isInstanceOf(Beat.Out.class);
        assertThatThrownBy(() -> home.house().call(() -> STUDIES.answer(other.account(), token, "A")))
                .isInstanceOf(NotFound.class);
        assertThat(watched(first)).isZero();
    }

    @Test
    void anotherTenantsClassIsNotFound() {
        assertHidden(neighbour, member.account(), member.id(), course, first);
        assertThatThrownBy(() -> neighbour.house().call(() -> STUDIES.losses(member.account(), member.id(), first)))
                .isInstanceOf(NotFound.class);
        assertThat(neighbour.house().call(() -> STUDIES.beat(member.account(), token, 5_000)))
                .isInstanceOf(Beat.Out.class);
        assertHidden(home, member.account(), neighbour.member().id(), course, first);
    }

    @Test
    void anUnknownClassCourseOrChapterIsNotFound() {
        assertHidden(home, member.account(), Ids.next(), course, first);
        assertHidden(home, member.account(), member.id(), Ids.next(), Ids.next());
    }

    private static void assertHidden(StudyHouse at, UUID account, UUID enrollment, UUID course, UUID chapter) {
        var house = at.house();
        assertThatThrownBy(() -> house.call(() -> STUDIES.course(account, enrollment, course)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> house.call(() -> STUDIES.chapter(account, enrollment, chapter)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> house.call(() -> STUDIES.start(account, enrollment, chapter)))
                .isInstanceOf(NotFound.class);
    }

    private Start.Playing start(UUID chapter) {
        return (Start.Playing) home.house().call(() -> STUDIES.start(member.account(), member.id(), chapter));
    }

    private Beat.Counted after(int seconds, int position) {
        CLOCK.forward(Duration.ofSeconds(seconds));
        return (Beat.Counted) beat(token, position);
    }

    private Beat beat(UUID device, int position) {
        return home.house().call(() -> STUDIES.beat(member.account(), device, position));
    }

    private CourseProgress progress() {
        return progress(member);
    }

    private static CourseProgress progress(Member of) {
        return home.house()
                .call(() -> STUDIES.course(of.account(), of.id(), course))
                .progress();
    }

    private int watched(UUID chapter) {
        return watched(member, chapter);
    }

    private static int watched(Member of, UUID chapter) {
        return progress(of).chapters().stream()
                .filter(one -> one.chapter().id().equals(chapter))
                .findFirst()
                .orElseThrow()
                .watchedMillis();
    }

    private List<StudyLoss> losses() {
        return home.house().call(() -> STUDIES.losses(member.account(), member.id(), first));
    }
}
