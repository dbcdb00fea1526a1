package cn.qinxue.services.assessment;

import cn.qinxue.services.catalogue.Catalogue;
import cn.qinxue.services.catalogue.Chapter;
import cn.qinxue.services.catalogue.Course;
import cn.qinxue.services.catalogue.CourseContent;
import cn.qinxue.services.catalogue.CourseImport;
import cn.qinxue.services.catalogue.PublicationState;
import cn.qinxue.services.catalogue.Question;
import cn.qinxue.services.enrollment.Enrollment;
import cn.qinxue.services.enrollment.LearnerHouse;
import cn.qinxue.services.enrollment.PolicyFixtures;
import cn.qinxue.services.offering.Offering;
import cn.qinxue.services.selection.Selections;
import cn.qinxue.tenants.id.Ids;
import cn.qinxue.tenants.policy.SkillLevel;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** A tenant with a free class of Jiangsu 2023, courses with questions, and learners who have studied them. */
public final class QuizHouse {
    public static final LocalDate TODAY = LocalDate.of(2023, 10, 8);

    private final LearnerHouse house;
    private final Offering offering;

    private QuizHouse(LearnerHouse house, Offering offering) {
        this.house = house;
        this.offering = offering;
    }

    /** A learner of a level that needs 7 + 7 + 10 hours, in the class. */
    public record Member(LearnerHouse.Learner learner, Enrollment enrollment) {
        public UUID account() {
            return learner.account();
        }
    }

    public static QuizHouse open(String name) {
        return open(name, yaml -> yaml);
    }

    /** The same under a policy with some words changed. */
    public static QuizHouse open(String name, UnaryOperator<String> change) {
        LearnerHouse.today(TODAY);
        var house = LearnerHouse.open(name);
        var yaml = PolicyFixtures.yaml("jiangsu-worker-2023.yaml").replaceAll("fen: [0-9]+", "fen: 0");
        return new QuizHouse(house, house.offer(change.apply(yaml), SkillLevel.SENIOR));
    }

    public LearnerHouse house() {
        return house;
    }

    public Member member() {
        var learner = house.learner(SkillLevel.SENIOR);
        return new Member(learner, house.enroll(learner, offering));
    }

    /** A course with more questions than a paper needs. */
    public UUID course(String title, String category, int hours) {
        return course(title, category, hours, 8, 3, 3);
    }

    public UUID course(String title, String category, int hours, int single, int multiple, int trueFalse) {
        var id = Ids.next();
        var courses = LearnerHouse.bean(CourseImport.class);
        house.run(() -> {
            var provider = courses.provider("省培训中心").id();
            var course = new Course(id, id.toString(), title, provider, hours, "简介", PublicationState.PUBLISHED, false);
            var chapter = new Chapter(Ids.next(), id, 1, "第一章", 45, "clip.mp4", 60_000, List.of());
            courses.add(List.of(new CourseContent(
                    course, List.of(chapter), Bank.questions(id, single, multiple, trueFalse), List.of(), Set.of())));
            courses.place(List.of(new CourseImport.Placement(id.toString(), LearnerHouse.WORKER, category)));
        });
        return id;
    }

    public void choose(Member member, UUID course) {
        var selections = LearnerHouse.bean(Selections.class);
        house.run(() -> {
            selections.add(member.account(), member.enrollment().id(), course);
            selections.confirm(member.account(), member.enrollment().id());
        });
    }

    public void study(Member member, UUID course) {
        choose(member, course);
        house.run(() -> rows().study(member.enrollment().id(), course));
    }

    /** Begins the quiz of a studied course. */
    public Attempt begin(Member member, UUID course) {
        return house.call(() -> switch (quizzes()
                .start(member.account(), member.enrollment().id(), course)) {
            case Quizzes.Start.Begun begun -> begun.attempt();
            case Quizzes.Start.Refused refused ->
                throw new AssertionError(refused.quiz().refusals());
        });
    }

    /** Hands in with so many right answers, ten points each; the rest is wrong. */
    public Attempt handIn(Member member, Attempt attempt, int right) {
        return house.call(() -> switch (quizzes()
                .handIn(
                        member.account(),
                        attempt.enrollment(),
                        Objects.requireNonNull(attempt.course()),
                        attempt.id(),
                        answers(attempt, right))) {
            case Quizzes.HandIn.Marked marked -> marked.attempt();
            case Quizzes.HandIn.Refused refused -> throw new AssertionError(refused);
        });
    }

    /** Studies a course and passes its quiz with full marks. */
    public Attempt pass(Member member, UUID course) {
        study(member, course);
        return handIn(member, begin(member, course), 10);
    }

    /** Right answers for the first questions, wrong ones for the others. */
    public Answers answers(Attempt attempt, int right) {
        var questions = house.call(() ->
                LearnerHouse.bean(Catalogue.class).questions(attempt.paper().questions()));
        Map<Integer, Set<String>> sent = new HashMap<>();
        for (int no = 1; no <= attempt.paper().size(); no++) {
            Question question =
                    MarkingRules.asked(questions, attempt.paper().questions().get(no - 1));
            sent.put(no, no <= right ? question.rightKeys() : Set.of("B"));
        }
        return Answers.of(sent);
    }

    public void setState(Member member, Enrollment.State state) {
        house.run(() -> rows().setState(member.enrollment().id(), state.name()));
    }

    public static Quizzes quizzes() {
        return LearnerHouse.bean(Quizzes.class);
    }

    private static StudiedCourseRepository rows() {
        return LearnerHouse.bean(StudiedCourseRepository.class);
    }
}
