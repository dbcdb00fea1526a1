/** Examination offices 工考办, one per region, and their administrators. */
@NullMarked
package cn.qinxue.services.office;

import org.jspecify.annotations.NullMarked;
