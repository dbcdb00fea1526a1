package cn.qinxue.services.equivalence;

/** What can be done to a claim: in which state, and by whom. */
public enum ClaimAction {
    WITHDRAW(ClaimState.PENDING, Party.LEARNER),
    APPROVE(ClaimState.PENDING, Party.DECIDING_OFFICE),
    REFUSE(ClaimState.PENDING, Party.DECIDING_OFFICE),
    /** Takes an approval back. */
    REVOKE(ClaimState.APPROVED, Party.DECIDING_OFFICE);

    /** How somebody stands to a claim that they may see. */
    public enum Party {
        /** Whose claim it is. */
        LEARNER,
        DECIDING_OFFICE,
        /** Sees it and does nothing to it. */
        OTHER_OFFICE
    }

    private final ClaimState state;
    private final Party party;

    ClaimAction(ClaimState state, Party party) {
        this.state = state;
        this.party = party;
    }

    /** Whether it can be done to a claim in that state, whoever does it. */
    public boolean possibleIn(ClaimState now) {
        return state == now;
    }

    /** Whether it is theirs to do. */
    public boolean isOf(Party who) {
        return party == who;
    }
}
