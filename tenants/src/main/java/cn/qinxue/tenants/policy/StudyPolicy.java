package cn.qinxue.tenants.policy;

/** When learners study and take tests; afterwards the player and the tests are closed, never the record. */
public record StudyPolicy(Window window) {}
