package cn.qinxue.infra.demonstration;

import cn.qinxue.tenants.region.Region;

/** A public body that is made up; {@code people} is its size compared with the others. */
record MadeUpEmployer(String name, Region region, Region office, EmployerKind kind, double people) {}
