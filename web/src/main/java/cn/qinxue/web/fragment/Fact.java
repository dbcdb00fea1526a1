package cn.qinxue.web.fragment;

/** One line of a list of facts: its name and what it is. */
public record Fact(String name, String text) {}
