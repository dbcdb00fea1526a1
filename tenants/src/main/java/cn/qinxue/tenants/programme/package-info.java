/** Programmes 项目: what a tenant runs, each for one kind of staff in one region. */
@NullMarked
package cn.qinxue.tenants.programme;

import org.jspecify.annotations.NullMarked;
