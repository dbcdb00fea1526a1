package cn.qinxue.services.certificate;

/** Hours earned from one source (网络培训, 面授培训, 视同学时), in hundredths of a credit hour. */
public record SourceHours(String label, int earned) {}
