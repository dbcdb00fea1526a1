package cn.qinxue.tenants.policy;

import java.util.UUID;

/** A policy together with the version that stores it. */
public record PublishedPolicy(PolicyVersion version, Policy policy) {

    /** What classes, enrollments and hours keep to refer to it. */
    public UUID id() {
        return version.id();
    }
}
