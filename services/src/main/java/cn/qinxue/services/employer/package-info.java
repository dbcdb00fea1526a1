/** Work units 工作单位 and where they belong. */
@NullMarked
package cn.qinxue.services.employer;

import org.jspecify.annotations.NullMarked;
