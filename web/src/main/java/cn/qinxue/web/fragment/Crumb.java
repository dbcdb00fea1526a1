package cn.qinxue.web.fragment;

/** One place above this page: what it is called and where it is. */
public record Crumb(String label, String path) {}
