package cn.qinxue.services.study;

import cn.qinxue.services.catalogue.Catalogue;
import cn.qinxue.services.study.HeartbeatRepository.Beaten;
import cn.qinxue.services.study.Studies.Beat;
import cn.qinxue.tenants.id.Ids;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Judges heartbeats of several learners in one transaction: all of them are durable before any is answered. */
@Singleton
class Heartbeats {
    private final HeartbeatRepository repository;
    private final StudyRepository studies;
    private final Catalogue catalogue;
    private final PopUps popUps;
    private final Clock clock;

    Heartbeats(
            HeartbeatRepository repository, StudyRepository studies, Catalogue catalogue, PopUps popUps, Clock clock) {
        this.repository = repository;
        this.studies = studies;
        this.catalogue = catalogue;
        this.popUps = popUps;
        this.clock = clock;
    }

    /** @param heartbeats no two of one account */
    @Transactional
    List<Beat> take(List<Heartbeat> heartbeats) {
        var playbacks =
                repository.lock(heartbeats.stream().map(Heartbeat::token).toList());
        var watched = repository.watched(playbacks.keySet());
        var now = clock.instant();
        var beaten = new LinkedHashMap<UUID, Beaten>();
        for (var heartbeat : heartbeats) {
            var playback = playbacks.get(heartbeat.account());
            if (playback == null || !playback.token().equals(heartbeat.token())) continue;
            int before = watched.getOrDefault(playback.account(), 0);
            var verdict = HeartbeatRules.verdict(playback, before, heartbeat.positionMillis(), now);
            var check = verdict.askNow() ? popUps.drawn(playback.course()) : playback.attentionCheck();
            beaten.put(playback.account(), new Beaten(playback, verdict, check));
        }
        if (!beaten.isEmpty()) repository.write(List.copyOf(beaten.values()), now);
        beaten.values().forEach(beat -> noteLoss(beat, now));
        return heartbeats.stream()
                .map(heartbeat -> answer(beaten.get(heartbeat.account())))
                .toList();
    }

    private Beat answer(@Nullable Beaten beat) {
        return beat == null ? new Beat.Out() : counted(beat.playback(), beat.verdict(), beat.attentionCheck());
    }

    private Beat.Counted counted(Playback playback, HeartbeatRules.Verdict verdict, @Nullable UUID check) {
        return new Beat.Counted(
                verdict.watchedMillis(),
                verdict.complete(),
                verdict.complete() && courseComplete(playback),
                playback.creditedMillis() + verdict.creditedMillis(),
                playback.lostMillis() + verdict.lostMillis(),
                verdict.lossReason(),
                popUps.asked(check));
    }

    private boolean courseComplete(Playback playback) {
        var chapters = catalogue.chapters(List.of(playback.course())).getOrDefault(playback.course(), List.of());
        return CourseProgress.of(chapters, studies.progress(playback.enrollment(), playback.course()))
                .complete();
    }

    private void noteLoss(Beaten beat, Instant now) {
        var reason = beat.verdict().lossReason();
        if (reason == null) return;
        var playback = beat.playback();
        studies.save(new StudyLoss(
                Ids.next(),
                playback.enrollment(),
                playback.chapter(),
                reason,
                beat.verdict().lostMillis(),
                now));
    }
}
