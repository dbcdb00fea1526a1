package cn.qinxue.services.payment;

/** The HTTP answer a gateway expects to its notice. */
public record Acknowledgement(int status, String contentType, String body) {}
