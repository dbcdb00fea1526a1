@NullMarked
package cn.qinxue.web.token;

import org.jspecify.annotations.NullMarked;
