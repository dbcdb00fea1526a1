package cn.qinxue.services.account;

/** What an account is for. A right is never more than its role and its scope. */
public enum Role {
    LEARNER,
    ADMINISTRATOR,
    /** Somebody who works for a training site. */
    SITE,
    OPERATOR
}
