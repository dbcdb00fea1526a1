/** 技术工种查询. */
@NullMarked
package cn.qinxue.web.trade;

import org.jspecify.annotations.NullMarked;
