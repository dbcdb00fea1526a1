/** Places: the national division codes, and the tree of regions that each tenant makes of them. */
@NullMarked
package cn.qinxue.tenants.region;

import org.jspecify.annotations.NullMarked;
