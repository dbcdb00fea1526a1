package cn.qinxue.services.offering;

/** How a class is held. */
public enum DeliveryMode {
    ONLINE("网授"),
    IN_PERSON("面授");

    private final String label;

    DeliveryMode(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
