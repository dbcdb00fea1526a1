/** How regions are shown: names, choices, the tree at the side of a list. */
@NullMarked
package cn.qinxue.web.region;

import org.jspecify.annotations.NullMarked;
