@NullMarked
package cn.qinxue.infra.payment.sandbox;

import org.jspecify.annotations.NullMarked;
