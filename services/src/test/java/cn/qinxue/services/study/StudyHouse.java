package cn.qinxue.services.study;

import cn.qinxue.services.catalogue.AttentionCheck;
import cn.qinxue.services.catalogue.Catalogue;
import cn.qinxue.services.catalogue.Chapter;
import cn.qinxue.services.catalogue.Course;
import cn.qinxue.services.catalogue.CourseContent;
import cn.qinxue.services.catalogue.CourseImport;
import cn.qinxue.services.catalogue.PublicationState;
import cn.qinxue.services.enrollment.Enrollment;
import cn.qinxue.services.enrollment.LearnerHouse;
import cn.qinxue.services.enrollment.PolicyFixtures;
import cn.qinxue.services.offering.Offering;
import cn.qinxue.services.selection.SelectionRefusal;
import cn.qinxue.services.selection.Selections;
import cn.qinxue.tenants.id.Ids;
import cn.qinxue.tenants.policy.SkillLevel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A tenant with one class under a built-in policy, courses with chapters of a minute, and learners in the class. */
public final class StudyHouse {
    public static final String RIGHT = "B";
    public static final int CHAPTER_MILLIS = 60_000;

    private final LearnerHouse house;
    private final Offering offering;
    private final LocalDate today;

    private StudyHouse(LearnerHouse house, Offering offering, LocalDate today) {
        this.house = house;
        this.offering = offering;
        this.today = today;
    }

    /** A learner in the class. */
    public record Member(LearnerHouse.Learner learner, Enrollment enrollment) {
        public UUID account() {
            return learner.account();
        }

        public UUID id() {
            return enrollment.id();
        }
    }

    /** A free class for seniors, open on that day. */
    public static StudyHouse free(String name, String policy, LocalDate today) {
        return changed(name, PolicyFixtures.yaml(policy), today);
    }

    /** A free class under a policy of one's own. */
    public static StudyHouse changed(String name, String yaml, LocalDate today) {
        return open(name, yaml.replaceAll("\\], fen: [0-9]+", "], fen: 0"), today);
    }

    /** The same as the policy has it: the class is open once it is paid. */
    public static StudyHouse paid(String name, String policy, LocalDate today) {
        return open(name, PolicyFixtures.yaml(policy), today);
    }

    private static StudyHouse open(String name, String yaml, LocalDate today) {
        LearnerHouse.today(today);
        var house = LearnerHouse.open(name);
        return new StudyHouse(house, house.offer(yaml, SkillLevel.SENIOR), today);
    }

    public LearnerHouse house() {
        return house;
    }

    /** Somebody new in the class; sets the calendar back to the day of the opening. */
    public Member member() {
        LearnerHouse.today(today);
        var learner = house.learner(SkillLevel.SENIOR);
        return new Member(learner, house.enroll(learner, offering));
    }

    public UUID course(String code, String category, int hours) {
        return course(code, category, hours, 1, 0);
    }

    public UUID course(String code, String category, int hours, int chapters, int checks) {
        var id = Ids.next();
        var courses = LearnerHouse.bean(CourseImport.class);
        house.run(() -> {
            var provider = courses.provider("省培训中心").id();
            var course = new Course(id, code, "课程 " + code, provider, hours, "简介", PublicationState.PUBLISHED, false);
            var parts = IntStream.rangeClosed(1, chapters)
                    .mapToObj(no -> new Chapter(
                            Ids.next(), id, no, "第 " + no + " 章", 45, "clip.mp4", CHAPTER_MILLIS, List.of()))
                    .toList();
            courses.add(List.of(new CourseContent(course, parts, List.of(), checks(id, checks), Set.of())));
            courses.place(List.of(new CourseImport.Placement(code, LearnerHouse.WORKER, category)));
        });
        return id;
    }

    public List<Chapter> chapters(UUID course) {
        return house.call(
                () -> LearnerHouse.bean(Catalogue.class).outline(course).chapters());
    }

    /** Adds and confirms. */
    public void choose(Member member, UUID course) {
        house.run(() -> {
            var selections = LearnerHouse.bean(Selections.class);
            var added = selections.add(member.account(), member.id(), course);
            if (added instanceof Selections.Outcome.Refused refused) throw new AssertionError(messages(refused));
            selections.confirm(member.account(), member.id());
        });
    }

    public void setState(Member member, Enrollment.State state) {
        house.run(() -> LearnerHouse.bean(ClassStateRepository.class).setState(member.id(), state.name()));
    }

    /** So often at the same time. */
    public static <T> List<T> atOnce(List<Callable<T>> work) throws Exception {
        try (var threads = Executors.newFixedThreadPool(work.size())) {
            var results = new ArrayList<T>();
            for (var one : threads.invokeAll(work)) results.add(one.get());
            return results;
        }
    }

    public static <T> List<T> atOnce(int times, Callable<T> work) throws Exception {
        return atOnce(Stream.generate(() -> work).limit(times).toList());
    }

    public static List<String> messages(Selections.Outcome.Refused refused) {
        return refused.refusals().stream().map(SelectionRefusal::message).toList();
    }

    private static List<AttentionCheck> checks(UUID course, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(no -> new AttentionCheck(Ids.next(), course, no, "刚才讲的是什么？", List.of("甲", "乙", "丙"), RIGHT))
                .toList();
    }
}
