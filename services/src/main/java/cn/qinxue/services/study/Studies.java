package cn.qinxue.services.study;

import cn.qinxue.services.catalogue.Catalogue;
import cn.qinxue.services.catalogue.Chapter;
import cn.qinxue.services.catalogue.CourseOutline;
import cn.qinxue.services.catalogue.QuestionAsAsked;
import cn.qinxue.services.enrollment.Enrollment;
import cn.qinxue.services.enrollment.Enrollments;
import cn.qinxue.services.selection.Selections;
import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.tenants.id.Ids;
import cn.qinxue.tenants.policy.Policies;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 在线学习. A study minute exists only if the server saw it pass: progress is made by heartbeats of the one device that
 * plays, each durable before it is answered.
 */
@Singleton
public class Studies {
    /**
     * A course of the learner's own class with its progress.
     *
     * @param hasQuiz whether courses of this class end with a quiz
     */
    public record Course(
            Enrollment enrollment,
            CourseOutline outline,
            CourseProgress progress,
            boolean studyOpen,
            boolean hasQuiz) {}

    /** The player may start, or why not. */
    public sealed interface Start {
        record Playing(
                UUID token, int watchedMillis, @Nullable QuestionAsAsked check) implements Start {}

        record Refused(String message) implements Start {}
    }

    /** The answer to a heartbeat. */
    public sealed interface Beat {
        /**
         * @param check the pop-up question to answer before anything more is credited
         * @param lossReason why what was played was not credited; null if all was
         */
        record Counted(
                int watchedMillis,
                boolean chapterComplete,
                boolean courseComplete,
                long creditedMillis,
                long lostMillis,
                @Nullable LossReason lossReason,
                @Nullable QuestionAsAsked check)
                implements Beat {}

        /** Another device plays now, or the class is open no more. */
        record Out() implements Beat {}
    }

    private final StudyRepository repository;
    private final HeartbeatGroups heartbeats;
    private final PopUps popUps;
    private final Enrollments enrollments;
    private final Selections selections;
    private final Catalogue catalogue;
    private final Policies policies;
    private final Clock clock;

    Studies(
            StudyRepository repository,
            HeartbeatGroups heartbeats,
            PopUps popUps,
            Enrollments enrollments,
            Selections selections,
            Catalogue catalogue,
            Policies policies,
            Clock clock) {
        this.repository = repository;
        this.heartbeats = heartbeats;
        this.popUps = popUps;
        this.enrollments = enrollments;
        this.selections = selections;
        this.catalogue = catalogue;
        this.policies = policies;
        this.clock = clock;
    }

    /** @throws NotFound if the class is not the learner's or has no such course */
    @Transactional
    public Course course(UUID account, UUID enrollmentId, UUID course) {
        var enrollment = enrollments.ofAccount(account, enrollmentId);
        boolean selected = selections.confirmed(List.of(enrollmentId)).getOrDefault(enrollmentId, List.of()).stream()
                .anyMatch(selection -> selection.course().equals(course));
        if (!selected) throw new NotFound();
        var outline = catalogue.outline(course);
        return new Course(
                enrollment,
                outline,
                CourseProgress.of(outline.chapters(), repository.progress(enrollmentId, course)),
                enrollment.isOpen() && studyOpen(enrollment),
                policies.byId(enrollment.policyVersion()).policy().assessment().courseQuiz() != null);
    }

    /** The confirmed courses of a class in the order they were chosen. */
    @Transactional
    public List<CourseStudy> courses(Enrollment enrollment) {
        return repository.courses(List.of(enrollment.id()));
    }

    /** The learner's own chapter for which a clip may be sent. */
    @Transactional
    public Chapter chapter(UUID account, UUID enrollment, UUID chapterId) {
        var chapter = catalogue.chapter(chapterId);
        course(account, enrollment, chapter.course());
        return chapter;
    }

    /** Begins to play here; a device that played before is out. */
    @Transactional
    public Start start(UUID account, UUID enrollmentId, UUID chapterId) {
        var chapter = catalogue.chapter(chapterId);
        var course = course(account, enrollmentId, chapter.course());
        if (!course.studyOpen()) return new Start.Refused("现在不在学习时间内，不能学习。已学的内容都还在。");
        var attention =
                policies.byId(course.enrollment().policyVersion()).policy().attention();
        // Beginning anew, here or in another chapter, is no way round the question that waits or comes.
        var before = repository.lockOfAccount(account).filter(playback -> attention.enabled());
        var waiting = before.map(Playback::attentionCheck).orElse(null);
        var toCome = popUps.drawnMillis(attention, chapter.course());
        var token = Ids.next();
        repository.take(
                account,
                token,
                enrollmentId,
                chapter.course(),
                chapterId,
                chapter.clipMillis(),
                clock.instant(),
                closesAt(course.enrollment()),
                toCome == null ? null : before.map(Playback::checkInMillis).orElse(toCome),
                waiting,
                0,
                0);
        return new Start.Playing(
                token, repository.watched(enrollmentId, chapterId).orElse(0), popUps.asked(waiting));
    }

    /** @param positionMillis where the device says the clip stands; believed only as far as time allows */
    public Beat beat(UUID account, UUID token, int positionMillis) {
        return heartbeats.beat(new Heartbeat(account, token, positionMillis));
    }

    /** 弹题: only the right answer lets the clip go on. */
    @Transactional
    public boolean answer(UUID account, UUID token, String key) {
        var playback = repository.lock(account, token).orElseThrow(NotFound::new);
        var waiting = playback.attentionCheck();
        if (waiting == null) return true;
        if (!popUps.right(waiting, key)) return false;
        var enrollment = enrollments.ofAccount(account, playback.enrollment());
        var attention = policies.byId(enrollment.policyVersion()).policy().attention();
        repository.answered(account, clock.instant(), popUps.drawnMillis(attention, playback.course()));
        return true;
    }

    /** Why time in this chapter was not credited, newest first. */
    @Transactional
    public List<StudyLoss> losses(UUID account, UUID enrollmentId, UUID chapter) {
        var enrollment = enrollments.ofAccount(account, enrollmentId).id();
        return repository.losses(enrollment, chapter);
    }

    private boolean studyOpen(Enrollment enrollment) {
        return enrollments.studyWindow(enrollment).contains(LocalDate.now(clock));
    }

    private Instant closesAt(Enrollment enrollment) {
        return enrollments
                .studyWindow(enrollment)
                .lastDay()
                .plusDays(1)
                .atStartOfDay(clock.getZone())
                .toInstant();
    }
}
