@NullMarked
package cn.qinxue.web.recovery;

import org.jspecify.annotations.NullMarked;
