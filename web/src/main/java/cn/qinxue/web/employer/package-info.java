/** 工作单位管理. */
@NullMarked
package cn.qinxue.web.employer;

import org.jspecify.annotations.NullMarked;
