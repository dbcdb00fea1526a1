package cn.qinxue.tenants.authoring;

/** An enum constant with the Chinese words that people see for it. */
public interface Labelled {
    /** The Chinese words, for instance 初级工. */
    String label();
}
