package cn.qinxue.infra.demonstration;

import java.util.UUID;

/** An employer as it stands in the tables. */
record EmployerRow(UUID id, String regionPath, String officePath) {}
