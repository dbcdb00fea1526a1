package cn.qinxue.services.standing;

import java.util.UUID;

/** One person-year, whichever programme it is of. */
record YearOf(UUID staff, int year) {}
