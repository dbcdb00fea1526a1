@NullMarked
package cn.qinxue.tenants.policy;

import org.jspecify.annotations.NullMarked;
