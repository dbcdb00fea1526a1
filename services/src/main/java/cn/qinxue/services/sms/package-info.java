@NullMarked
package cn.qinxue.services.sms;

import org.jspecify.annotations.NullMarked;
