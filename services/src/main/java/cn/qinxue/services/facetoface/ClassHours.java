package cn.qinxue.services.facetoface;

import io.micronaut.core.annotation.Introspected;

/** What a class gives in one course category, in hundredths of a credit hour. */
@Introspected
public record ClassHours(String category, int hours) {}
