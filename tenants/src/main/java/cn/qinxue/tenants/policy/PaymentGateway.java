package cn.qinxue.tenants.policy;

import cn.qinxue.tenants.authoring.Labelled;

/** A way to pay for which the platform has an adapter. */
public enum PaymentGateway implements Labelled {
    BANK_PAGE("银行网上支付"),
    E_JIAOTONG("E缴通");

    private final String label;

    PaymentGateway(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
