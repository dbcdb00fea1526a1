/** What makes one province, programme or year differ from another: policies as typed, checked, versioned values. */
@NullMarked
package cn.qinxue.tenants.policy;

import org.jspecify.annotations.NullMarked;
