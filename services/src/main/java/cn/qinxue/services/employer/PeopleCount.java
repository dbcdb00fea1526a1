package cn.qinxue.services.employer;

import io.micronaut.core.annotation.Introspected;
import java.util.UUID;

/** How many records of people a unit has. */
@Introspected
record PeopleCount(UUID employer, long people) {}
