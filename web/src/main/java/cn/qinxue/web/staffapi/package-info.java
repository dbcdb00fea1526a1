/** People for programs: finding, reading, changing, exporting them, and their hours. */
@NullMarked
package cn.qinxue.web.staffapi;

import org.jspecify.annotations.NullMarked;
