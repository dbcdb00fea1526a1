package cn.qinxue.tenants.policy;

import cn.qinxue.tenants.authoring.Labelled;

/** How an invoice reaches the payer. */
public enum InvoiceDelivery implements Labelled {
    DOWNLOAD("网上下载打印"),
    EMAIL("发送电子邮箱"),
    DESK("窗口领取"),
    POST("邮寄");

    private final String label;

    InvoiceDelivery(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
