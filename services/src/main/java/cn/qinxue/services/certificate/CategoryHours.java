package cn.qinxue.services.certificate;

import io.micronaut.serde.annotation.Serdeable;

/** One course category's required and earned hours, in hundredths of a credit hour, under its Chinese label. */
@Serdeable
public record CategoryHours(String label, int required, int earned) {}
