package cn.qinxue.web.staff;

/** An export with numbers in full, before it begins. */
public record FullExportView(StaffChoice choice, long count) {}
