package cn.qinxue.services.assessment;

/** What an attempt earned, out of the test's full mark. */
record Mark(int score, boolean passed) {}
