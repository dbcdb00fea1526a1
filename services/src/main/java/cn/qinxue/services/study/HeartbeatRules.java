package cn.qinxue.services.study;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What one heartbeat is worth. The browser says only where its clip stands; time is the server's. Pure.
 *
 * <p>A beat credits at most the time that passed since the last one, no more than {@link #LONGEST_GAP}, only on from
 * what was watched without a gap, and nothing while a pop-up question waits. Replaying what was watched is free.
 */
final class HeartbeatRules {
    /** Silence longer than this is a cut connection: nobody saw what passed beyond it. */
    static final Duration LONGEST_GAP = Duration.ofSeconds(30);

    /** Browsers end a clip a little before its nominal length. */
    static final int END_TOLERANCE_MILLIS = 1_000;

    /** A clip may be this far ahead of the server's clock without being held for a skip. */
    private static final int DRIFT_MILLIS = 2_000;

    private HeartbeatRules() {}

    /**
     * What came of a beat.
     *
     * @param watchedMillis how far the chapter was watched now
     * @param creditedMillis how much of that is new
     * @param lostMillis what the device played without credit, and why
     * @param askNow the next pop-up question is due
     */
    record Verdict(
            int watchedMillis,
            int creditedMillis,
            @Nullable Integer checkInMillis,
            int lostMillis,
            @Nullable LossReason lossReason,
            boolean askNow,
            boolean complete) {}

    static Verdict verdict(Playback playback, int watchedMillis, int claimedMillis, Instant now) {
        int claimed = Math.clamp(claimedMillis, 0, playback.clipMillis());
        if (playback.attentionCheck() != null)
            return held(playback, watchedMillis, claimed, LossReason.CHECK_UNANSWERED);
        if (!now.isBefore(playback.closesAt())) return held(playback, watchedMillis, claimed, LossReason.WINDOW_CLOSED);

        long passed = Math.max(0, Duration.between(playback.beatAt(), now).toMillis());
        int allowed = (int) Math.min(passed, LONGEST_GAP.toMillis());
        int furthest = Math.min(watchedMillis + allowed, playback.clipMillis());
        int credited = Math.max(0, Math.min(claimed, furthest) - watchedMillis);

        var checkIn = playback.checkInMillis();
        boolean askNow = checkIn != null && credited >= checkIn;
        if (checkIn != null) credited = Math.min(credited, checkIn);
        int ahead = claimed - furthest;
        var reason = ahead <= DRIFT_MILLIS ? null : cutOrSkipped(passed > allowed);
        int watched = watchedMillis + credited;
        return new Verdict(
                watched,
                credited,
                checkIn == null ? null : checkIn - credited,
                reason == null ? 0 : ahead,
                reason,
                askNow,
                complete(watched, playback.clipMillis()));
    }

    private static LossReason cutOrSkipped(boolean cut) {
        return cut ? LossReason.CONNECTION_CUT : LossReason.SKIPPED_AHEAD;
    }

    static boolean complete(int watchedMillis, int clipMillis) {
        return watchedMillis >= clipMillis - END_TOLERANCE_MILLIS;
    }

    /** Nothing moves; what the device played meanwhile is lost, and is told. */
    private static Verdict held(Playback playback, int watchedMillis, int claimed, LossReason reason) {
        int lost = Math.max(0, claimed - watchedMillis);
        return new Verdict(
                watchedMillis,
                0,
                playback.checkInMillis(),
                lost,
                lost == 0 ? null : reason,
                false,
                complete(watchedMillis, playback.clipMillis()));
    }
}
