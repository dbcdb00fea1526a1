package cn.qinxue.services.study;

import java.util.UUID;

/**
 * What a device says while it plays.
 *
 * @param token the playback it was given when it began
 * @param positionMillis where its clip stands; believed only as far as time allows
 */
record Heartbeat(UUID account, UUID token, int positionMillis) {}
