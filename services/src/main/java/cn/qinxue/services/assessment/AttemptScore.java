package cn.qinxue.services.assessment;

import io.micronaut.core.annotation.Introspected;
import java.util.UUID;

/** What an attempt earned. */
@Introspected
record AttemptScore(UUID id, int score) {}
