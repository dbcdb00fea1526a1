@NullMarked
package cn.qinxue.web.payment;

import org.jspecify.annotations.NullMarked;
