package cn.qinxue.reports.paper;

/** What a file says of itself where a reader shows its properties. */
public record Imprint(String title, String author) {}
