@NullMarked
package cn.qinxue.web.province;

import org.jspecify.annotations.NullMarked;
