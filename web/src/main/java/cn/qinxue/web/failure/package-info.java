@NullMarked
package cn.qinxue.web.failure;

import org.jspecify.annotations.NullMarked;
