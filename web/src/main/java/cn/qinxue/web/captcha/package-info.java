@NullMarked
package cn.qinxue.web.captcha;

import org.jspecify.annotations.NullMarked;
