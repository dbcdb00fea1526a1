package cn.qinxue.services.hours;

import org.jspecify.annotations.Nullable;

/**
 * Hours that a person earned in one year from one source.
 *
 * @param category code of the course category; null where the source states none, and they count to the total only
 * @param hundredths hundredths of a credit hour; negative for a correction
 */
public record EarnedHours(@Nullable String category, HoursSource source, int hundredths) {}
