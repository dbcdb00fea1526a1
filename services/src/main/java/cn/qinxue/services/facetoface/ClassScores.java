package cn.qinxue.services.facetoface;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.audit.AuditAction;
import cn.qinxue.services.audit.AuditTrail;
import cn.qinxue.services.audit.Deed;
import cn.qinxue.services.plan.TrainingPlans;
import cn.qinxue.tenants.hours.CreditHours;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 成绩: what the members of a class scored, as its site enters it until hours are reported. */
@Singleton
public class ClassScores {
    /** All of it or nothing. */
    public sealed interface Outcome {
        /** @param changed how many scores differ from before */
        record Saved(int changed) implements Outcome {}

        record Refused(List<HoursReportRefusal> refusals) implements Outcome {
            public Refused {
                refusals = List.copyOf(refusals);
            }
        }
    }

    private final FaceToFaceClasses lists;
    private final HoursReportRepository repository;
    private final AuditTrail trail;
    private final Clock clock;

    ClassScores(FaceToFaceClasses lists, HoursReportRepository repository, AuditTrail trail, Clock clock) {
        this.lists = lists;
        this.repository = repository;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Saves what was typed for members, by the enrollment; members left out keep their score, blank takes it away.
     *
     * @throws cn.qinxue.tenants.access.NotFound if the actor's site has no such class
     */
    @Transactional
    public Outcome save(Actor actor, UUID plan, Map<UUID, String> typed) {
        var detail = lists.hold(lists.own(actor, plan));
        var refusals = new ArrayList<>(HoursReportRules.scoring(detail.its(), clock.instant()));
        var changed = new LinkedHashMap<ClassMember, @Nullable Integer>();
        for (var member : detail.members()) {
            var text = typed.get(member.enrollment());
            if (text == null) {
                continue;
            }
            switch (HoursReportRules.score(text, detail.fullMark())) {
                case HoursReportRules.Score.Wrong wrong ->
                    refusals.add(new HoursReportRefusal.ScoreWrong(
                            member.enrollment().toString(), member.name(), wrong.reason()));
                case HoursReportRules.Score.Read read -> {
                    if (member.scoreDiffers(read.hundredths())) {
                        changed.put(member, read.hundredths());
                    }
                }
            }
        }
        if (!refusals.isEmpty()) {
            return new Outcome.Refused(refusals);
        }
        changed.forEach((member, score) -> repository.score(member.enrollment(), score));
        note(actor, plan, changed);
        return new Outcome.Saved(changed.size());
    }

    private void note(Actor actor, UUID plan, Map<ClassMember, @Nullable Integer> changed) {
        if (changed.isEmpty()) {
            return;
        }
        var before = new LinkedHashMap<String, String>();
        var after = new LinkedHashMap<String, String>();
        changed.forEach((member, score) -> {
            var what = member.name() + "（" + member.number() + "）成绩";
            before.put(what, text(member.score()));
            after.put(what, text(score));
        });
        trail.add(new Deed(
                actor.account(), actor.name(), AuditAction.CHANGE, TrainingPlans.subject(plan), before, after));
    }

    private static String text(@Nullable Integer score) {
        return score == null ? "" : CreditHours.text(score);
    }
}
