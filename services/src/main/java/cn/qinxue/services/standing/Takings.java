package cn.qinxue.services.standing;

/** How often a person took part in each form in a year, and how often with success. */
record Takings(int online, int onlinePassed, int face, int facePassed, int claims, int claimsPassed, int others) {

    /** Whether the person took part in anything. */
    boolean any() {
        return online + face + claims + others > 0;
    }
}
