@NullMarked
package cn.qinxue.web.safety;

import org.jspecify.annotations.NullMarked;
