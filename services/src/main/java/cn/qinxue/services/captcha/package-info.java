@NullMarked
package cn.qinxue.services.captcha;

import org.jspecify.annotations.NullMarked;
