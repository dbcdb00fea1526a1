package cn.qinxue.tenants.authoring;

/** A record that knows which of its own values do not go together. */
public interface Checked {
    /** Reports every fault of this record, with paths relative to it. */
    void check(Findings findings);
}
