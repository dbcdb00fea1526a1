package cn.qinxue.services.facetoface;

/** How far a face-to-face class is (decision 12). */
public enum ClassState {
    ENROLLING("招生中"),
    TRAINING("培训中"),
    ENDED("结束");

    private final String label;

    ClassState(String label) {
        this.label = label;
    }

    /** The state in Chinese. */
    public String label() {
        return label;
    }
}
