package cn.qinxue.services.hours;

import java.util.UUID;

/** One person's year in one programme: what hours are earned for. */
public record PersonYear(UUID staff, String programme, int year) {}
