package cn.qinxue.tenants.policy;

import cn.qinxue.tenants.authoring.Labelled;

/** What a payer receives for a payment. */
public enum InvoiceKind implements Labelled {
    NONE("不开具"),
    E_INVOICE("电子发票"),
    FISCAL_RECEIPT("财政电子票据");

    private final String label;

    InvoiceKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
