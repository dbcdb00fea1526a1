package cn.qinxue.services.certificate;

/** One course category's required and earned hours, in hundredths of a credit hour, under its Chinese label. */
public record CategoryHours(String label, int required, int earned) {}
