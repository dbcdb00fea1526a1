@NullMarked
package cn.qinxue.infra.sms;

import org.jspecify.annotations.NullMarked;
