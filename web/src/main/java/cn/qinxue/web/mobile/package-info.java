@NullMarked
package cn.qinxue.web.mobile;

import org.jspecify.annotations.NullMarked;
