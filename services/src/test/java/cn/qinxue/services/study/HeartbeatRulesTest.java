package cn.qinxue.services.study;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.tenants.id.Ids;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeartbeatRulesTest {
    private static final Instant BEAT = Instant.parse("2026-09-01T02:00:00Z");
    private static final int CLIP = 60_000;

    /** Seconds: watched before, where the clip is said to stand, since the last beat → credited, lost, why. */
    @ParameterizedTest
    @CsvSource({
        "0, 10, 10, 10, 0, ",
        "0, 10, 9, 9, 0, ", // the browser's clock runs a little ahead
        "20, 30, 10, 10, 0, ",
        "20, 15, 10, 0, 0, ", // free replay
        "20, 20, 10, 0, 0, ", // paused
        "20, 50, 10, 10, 20, SKIPPED_AHEAD",
        "0, 60, 10, 10, 50, SKIPPED_AHEAD",
        "0, 50, 50, 30, 20, CONNECTION_CUT", // nobody saw what passed beyond the longest gap
        "0, 10, 0, 0, 10, SKIPPED_AHEAD",
        "0, 10, -5, 0, 10, SKIPPED_AHEAD", // the server's clock was set back
        "50, 99999, 10, 10, 0, ", // past the end of the clip
        "50, -7, 10, 0, 0, ",
    })
    void creditsAtMostTheTimeThatPassed(
            int watched, int claimed, int since, int credited, int lost, @Nullable LossReason reason) {
        var verdict = verdict(playback(null, false), watched, claimed, since);
        assertThat(verdict.creditedMillis()).isEqualTo(credited * 1_000);
        assertThat(verdict.watchedMillis()).isEqualTo((watched + credited) * 1_000);
        assertThat(verdict.lostMillis()).isEqualTo(lost * 1_000);
        assertThat(verdict.lossReason()).isEqualTo(reason);
    }

    @Test
    void manyBeatsInOneSecondCreditNoMoreThanThatSecond() {
        int watched = 0;
        var beatAt = BEAT;
        for (int i = 1; i <= 100; i++) {
            var now = BEAT.plusMillis(i * 10L);
            var playback = playbackAt(beatAt, null, false);
            watched = HeartbeatRules.verdict(playback, watched, CLIP, now).watchedMillis();
            beatAt = now;
        }
        assertThat(watched).isEqualTo(1_000);
    }

    @ParameterizedTest
    @CsvSource({"58, 58, false", "59, 59, true", "50, 60, true", "30, 40, false"})
    void isCompleteAtTheEndOfTheClip(int watched, int claimed, boolean complete) {
        assertThat(verdict(playback(null, false), watched, claimed, 10).complete())
                .isEqualTo(complete);
    }

    @Test
    void asksThePopUpQuestionAtItsMomentAndCreditsNothingPastIt() {
        var verdict = verdict(playback(4_000, false), 20, 30, 10);
        assertThat(verdict.askNow()).isTrue();
        assertThat(verdict.creditedMillis()).isEqualTo(4_000);
        assertThat(verdict.watchedMillis()).isEqualTo(24_000);
    }

    @Test
    void countsPlayTimeDownToThePopUpQuestion() {
        var verdict = verdict(playback(15_000, false), 20, 30, 10);
        assertThat(verdict.askNow()).isFalse();
        assertThat(verdict.checkInMillis()).isEqualTo(5_000);
    }

    @Test
    void creditsNothingWhileThePopUpQuestionWaits() {
        var verdict = verdict(playback(0, true), 20, 30, 10);
        assertThat(verdict.creditedMillis()).isZero();
        assertThat(verdict.lossReason()).isEqualTo(LossReason.CHECK_UNANSWERED);
        assertThat(verdict.lostMillis()).isEqualTo(10_000);
    }

    @Test
    void creditsNothingAfterTheStudyWindowCloses() {
        var verdict = HeartbeatRules.verdict(playback(null, false), 20_000, 30_000, BEAT.plus(Duration.ofHours(1)));
        assertThat(verdict.creditedMillis()).isZero();
        assertThat(verdict.lossReason()).isEqualTo(LossReason.WINDOW_CLOSED);
    }

    private static HeartbeatRules.Verdict verdict(Playback playback, int watched, int claimed, int since) {
        return HeartbeatRules.verdict(playback, watched * 1_000, claimed * 1_000, BEAT.plusSeconds(since));
    }

    private static Playback playback(@Nullable Integer checkInMillis, boolean waiting) {
        return playbackAt(BEAT, checkInMillis, waiting);
    }

    private static Playback playbackAt(Instant beatAt, @Nullable Integer checkInMillis, boolean waiting) {
        return new Playback(
                Ids.next(),
                Ids.next(),
                Ids.next(),
                Ids.next(),
                Ids.next(),
                CLIP,
                beatAt,
                BEAT.plus(Duration.ofHours(1)),
                checkInMillis,
                waiting ? Ids.next() : null,
                0,
                0);
    }
}
