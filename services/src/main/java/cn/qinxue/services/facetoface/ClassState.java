package cn.qinxue.services.facetoface;

import java.time.Instant;

/** How far a face-to-face class is (decision 12). */
public enum ClassState {
    ENROLLING("招生中"),
    TRAINING("培训中"),
    ENDED("结束");

    private final String label;

    ClassState(String label) {
        this.label = label;
    }

    /**
     * How far a class is at a moment.
     *
     * @param over whether its hours are confirmed, or the office closed it
     */
    public static ClassState at(Instant now, Instant enrollmentUntil, boolean over) {
        if (over) return ENDED;
        return now.isAfter(enrollmentUntil) ? TRAINING : ENROLLING;
    }

    /** The state in Chinese. */
    public String label() {
        return label;
    }
}
