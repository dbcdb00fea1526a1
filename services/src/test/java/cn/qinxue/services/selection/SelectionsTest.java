package cn.qinxue.services.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qinxue.services.enrollment.CalendarClock;
import cn.qinxue.services.enrollment.Enrollment;
import cn.qinxue.services.enrollment.LearnerHouse;
import cn.qinxue.services.selection.Selections.Outcome;
import cn.qinxue.services.study.Studies;
import cn.qinxue.services.study.StudyHouse;
import cn.qinxue.services.study.StudyHouse.Member;
import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.tenants.id.Ids;
import cn.qinxue.tenants.policy.Assignment;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A senior in Jiangsu 2018 needs 8 public hours, which are assigned, 12 professional and 4 elective ones. */
class SelectionsTest {
    private static final Selections SELECTIONS = LearnerHouse.bean(Selections.class);
    private static final Studies STUDIES = LearnerHouse.bean(Studies.class);
    private static final LocalDate DAY = LocalDate.of(2018, 6, 1);
    private static StudyHouse home;
    private static StudyHouse neighbour;
    private static List<UUID> assigned;
    private static UUID ten;
    private static UUID two;
    private static UUID otherTwo;
    private static UUID elective;
    private Member member;

    @BeforeAll
    static void openHouses() {
        neighbour = StudyHouse.free("selection-neighbour", "jiangsu-worker-2018.yaml", DAY);
        home = StudyHouse.free("selection", "jiangsu-worker-2018.yaml", DAY);
        assigned = IntStream.rangeClosed(1, 5)
                .mapToObj(no -> home.course("PUB-" + no, "PUBLIC", 200))
                .toList();
        ten = home.course("PRO-10", "PROFESSIONAL", 1000);
        two = home.course("PRO-2", "PROFESSIONAL", 200, 2, 0);
        otherTwo = home.course("PRO-3", "PROFESSIONAL", 200);
        elective = home.course("ELE-1", "ELECTIVE", 400);
    }

    @BeforeEach
    void enroll() {
        member = home.member();
    }

    @Test
    void assignedCoursesAreThereFromTheFirstLookAndOnce() throws Exception {
        var looks = StudyHouse.atOnce(8, this::chosen);
        assertThat(looks)
                .allSatisfy(look -> assertThat(look.selections())
                        .extracting(CourseSelection::course)
                        .containsExactlyInAnyOrderElementsOf(assigned.subList(0, 4)));
        assertThat(chosen().selections())
                .hasSize(4)
                .allMatch(one -> one.assignment() == Assignment.AUTO && one.confirmed() && one.hours() == 200);
    }

    @Test
    void assignedCoursesCannotBeRemoved() {
        chosen();
        assertThat(messages(remove(assigned.getFirst()))).containsExactly("《课程 PUB-1》是统一安排的课程，不能退选。");
        assertThat(chosen().selections()).hasSize(4);
    }

    @Test
    void coursesAreChosenInSeveralGoes() {
        assertThat(totals(add(ten)).missing()).isEqualTo(600);
        assertThat(totals(confirm()).candidates()).isZero();
        assertThat(states()).containsEntry(ten, CourseSelection.State.CONFIRMED);
        add(two);
        add(elective);
        assertThat(states())
                .containsEntry(two, CourseSelection.State.CANDIDATE)
                .containsEntry(ten, CourseSelection.State.CONFIRMED);
        remove(two);
        assertThat(totals(add(otherTwo)).missing()).isZero();
        assertThat(totals(confirm()).confirmed()).isEqualTo(2400);
        assertThat(states()).doesNotContainKey(two).containsEntry(elective, CourseSelection.State.CONFIRMED);
        assertThat(messages(confirm())).containsExactly("还没有待确认的课程，请先加入课程。");
    }

    @Test
    void whatWouldNotHelpIsRefused() {
        add(ten);
        assertThat(messages(add(ten))).containsExactly("《课程 PRO-10》已经选过了。");
        add(two);
        assertThat(messages(add(otherTwo))).containsExactly("专业课的学时已经选够，不用再选。想换课，请先退选一门没有开始学的。");
        assertThat(messages(add(assigned.getLast()))).hasSize(1);
        assertThat(messages(add(Ids.next()))).containsExactly("这门课不在本班可选课程里，请另选一门。");
    }

    @Test
    void ofTwoTabsThatChooseTheLastHoursOnlyOneSucceeds() throws Exception {
        add(ten);
        List<Callable<Outcome>> tabs = List.of(() -> add(two), () -> add(otherTwo));
        var outcomes = StudyHouse.atOnce(tabs);
        assertThat(outcomes).filteredOn(Outcome.Changed.class::isInstance).hasSize(1);
        assertThat(chosen().totals().candidates()).isEqualTo(1200);
    }

    @Test
    void theSameCourseFromManyTabsIsAddedOnce() throws Exception {
        var outcomes = StudyHouse.atOnce(8, () -> add(elective));
        assertThat(outcomes).filteredOn(Outcome.Changed.class::isInstance).hasSize(1);
        assertThat(chosen().totals().candidates()).isEqualTo(400);
    }

    @Test
    void aConfirmedCourseCanBeDroppedUntilItsStudyBegins() {
        home.choose(member, two);
        assertThat(remove(two)).isInstanceOf(Outcome.Changed.class);
        home.choose(member, two);
        home.house().run(() -> {
            var chapter = home.chapters(two).getFirst().id();
            var start = (Studies.Start.Playing) STUDIES.start(member.account(), member.id(), chapter);
            LearnerHouse.bean(CalendarClock.class).forward(Duration.ofSeconds(5));
            STUDIES.beat(member.account(), start.token(), 5_000);
        });
        assertThat(messages(remove(two))).containsExactly("《课程 PRO-2》已经开始学习，不能再退选。");
        assertThat(states()).containsKey(two);
    }

    @Test
    void whatIsNotOnTheListCannotBeRemoved() {
        assertThatThrownBy(() -> remove(elective)).isInstanceOf(NotFound.class);
    }

    @Test
    void outsideTheStudyWindowTheListStays() {
        add(two);
        LearnerHouse.today(LocalDate.of(2018, 12, 15));
        assertThat(add(elective)).isInstanceOf(Outcome.Changed.class);
        LearnerHouse.today(LocalDate.of(2018, 12, 16));
        assertThat(messages(add(ten))).containsExactly("不在学习时间内，不能选课。");
        assertThat(messages(remove(two))).containsExactly("不在学习时间内，不能选课。");
        assertThat(messages(confirm())).containsExactly("不在学习时间内，不能选课。");
    }

    @Test
    void anUnknownClassIsNotFound() {
        assertHidden(home, member.account(), Ids.next());
    }

    @Test
    void anotherLearnersClassIsNotFound() {
        add(two);
        assertHidden(home, home.member().account(), member.id());
        assertThat(states()).containsEntry(two, CourseSelection.State.CANDIDATE);
    }

    @Test
    void anotherTenantsClassIsNotFound() {
        var theirs = neighbour.member();
        assertHidden(home, member.account(), theirs.id());
        assertHidden(home, theirs.account(), theirs.id());
    }

    @Test
    void whereCoursesAreChosenBeforePaymentAnUnpaidClassChooses() {
        var fujian = StudyHouse.paid("selection-before", "fujian-worker-2017.yaml", LocalDate.of(2017, 6, 1));
        var course = fujian.course("PUB-1", "PUBLIC", 600);
        var unpaid = fujian.member();
        assertThat(unpaid.enrollment().state()).isEqualTo(Enrollment.State.AWAITING_PAYMENT);
        fujian.choose(unpaid, course);
        var chosen = fujian.house().call(() -> SELECTIONS.chosen(unpaid.account(), unpaid.id()));
        assertThat(chosen.selections()).singleElement().matches(CourseSelection::confirmed);
        var chapter = fujian.chapters(course).getFirst().id();
        assertThat(fujian.house().call(() -> STUDIES.start(unpaid.account(), unpaid.id(), chapter)))
                .as("study waits for the payment")
                .isInstanceOf(Studies.Start.Refused.class);
    }

    @Test
    void whereCoursesAreChosenAfterOpeningAnUnpaidClassDoesNot() {
        var jiangsu = StudyHouse.paid("selection-after", "jiangsu-worker-2023.yaml", LocalDate.of(2023, 9, 15));
        var course = jiangsu.course("GEN-1", "GENERAL", 200);
        var unpaid = jiangsu.member();
        var outcome = jiangsu.house().call(() -> SELECTIONS.add(unpaid.account(), unpaid.id(), course));
        assertThat(messages(outcome)).containsExactly("现在不能选课：待缴费。");
        jiangsu.setState(unpaid, Enrollment.State.OPEN);
        jiangsu.choose(unpaid, course);
    }

    private static void assertHidden(StudyHouse at, UUID account, UUID enrollment) {
        var house = at.house();
        assertThatThrownBy(() -> house.call(() -> SELECTIONS.chosen(account, enrollment)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> house.call(() -> SELECTIONS.add(account, enrollment, two)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> house.call(() -> SELECTIONS.remove(account, enrollment, two)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> house.call(() -> SELECTIONS.confirm(account, enrollment)))
                .isInstanceOf(NotFound.class);
    }

    private Selections.Chosen chosen() {
        return home.house().call(() -> SELECTIONS.chosen(member.account(), member.id()));
    }

    private Outcome add(UUID course) {
        return home.house().call(() -> SELECTIONS.add(member.account(), member.id(), course));
    }

    private Outcome remove(UUID course) {
        return home.house().call(() -> SELECTIONS.remove(member.account(), member.id(), course));
    }

    private Outcome confirm() {
        return home.house().call(() -> SELECTIONS.confirm(member.account(), member.id()));
    }

    private Map<UUID, CourseSelection.State> states() {
        return chosen().selections().stream()
                .collect(Collectors.toMap(CourseSelection::course, CourseSelection::state));
    }

    private static SelectionTotals totals(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Changed.class);
        return ((Outcome.Changed) outcome).totals();
    }

    private static List<String> messages(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return StudyHouse.messages((Outcome.Refused) outcome);
    }
}
