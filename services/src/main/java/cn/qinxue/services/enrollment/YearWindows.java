package cn.qinxue.services.enrollment;

import cn.qinxue.tenants.policy.Window;

/** The windows that count for a year's classes today; for an earlier year those in which it is made up. */
public record YearWindows(Window enrollment, Window study) {}
