package cn.qinxue.services.standing;

/** One region without those below it, in one programme and year; year 0 for the people of every year not closed. */
record Leaf(String programme, int year, String region) {}
