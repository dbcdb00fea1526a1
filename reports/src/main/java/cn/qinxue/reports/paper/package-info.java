/** How anything is printed: fonts, designs compiled in the build, and the formats PDF and OFD. */
@NullMarked
package cn.qinxue.reports.paper;

import org.jspecify.annotations.NullMarked;
