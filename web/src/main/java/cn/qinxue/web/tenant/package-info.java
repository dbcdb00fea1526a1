@NullMarked
package cn.qinxue.web.tenant;

import org.jspecify.annotations.NullMarked;
