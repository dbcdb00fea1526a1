@NullMarked
package cn.qinxue.web.password;

import org.jspecify.annotations.NullMarked;
