/** Nobody reaches another's things, by whatever address. */
@NullMarked
package cn.qinxue.web.isolation;

import org.jspecify.annotations.NullMarked;
