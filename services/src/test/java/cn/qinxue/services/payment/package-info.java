@NullMarked
package cn.qinxue.services.payment;

import org.jspecify.annotations.NullMarked;
