/** 其他形式培训: an office reports lectures, exchanges and collective listening; the office above decides. */
@NullMarked
package cn.qinxue.web.otherform;

import org.jspecify.annotations.NullMarked;
