package cn.qinxue.services.hours;

import java.util.UUID;

/**
 * What brought hours: a passed course, an approved claim, a confirmed class.
 *
 * @param id of that course's result, claim or class; with the source it enters hours once
 * @param title what the archive calls it
 */
public record HoursOrigin(HoursSource source, UUID id, String title) {}
