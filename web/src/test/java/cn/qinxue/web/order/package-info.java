@NullMarked
package cn.qinxue.web.order;

import org.jspecify.annotations.NullMarked;
