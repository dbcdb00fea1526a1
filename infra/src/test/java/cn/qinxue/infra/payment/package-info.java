@NullMarked
package cn.qinxue.infra.payment;

import org.jspecify.annotations.NullMarked;
