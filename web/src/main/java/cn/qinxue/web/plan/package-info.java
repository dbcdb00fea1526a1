/** Training plans 培训计划: filed by sites, decided by offices. */
@NullMarked
package cn.qinxue.web.plan;

import org.jspecify.annotations.NullMarked;
