package cn.qinxue.services.standing;

/**
 * What the people of a region did in one year of a programme; people are counted once.
 *
 * @param people on the books and not closed
 * @param trainees of them, those who took part in any form
 * @param qualified of them, those whose hours reach what the policy asks
 * @param otherTimes taking part in the other forms: collective listening, lectures, exchanges
 */
public record Figures(
        long people,
        long trainees,
        long qualified,
        Taking online,
        Taking faceToFace,
        Taking equivalence,
        long otherTimes) {
    public static final Figures NONE = new Figures(0, 0, 0, Taking.NONE, Taking.NONE, Taking.NONE, 0);

    /** 参训人次: once per taking part, so it may exceed the people. */
    public long times() {
        return online.times() + faceToFace.times() + equivalence.times() + otherTimes;
    }

    /** Both together. */
    public Figures plus(Figures other) {
        return new Figures(
                people + other.people,
                trainees + other.trainees,
                qualified + other.qualified,
                online.plus(other.online),
                faceToFace.plus(other.faceToFace),
                equivalence.plus(other.equivalence),
                otherTimes + other.otherTimes);
    }

    Figures negated() {
        return new Figures(
                -people,
                -trainees,
                -qualified,
                online.negated(),
                faceToFace.negated(),
                equivalence.negated(),
                -otherTimes);
    }
}
