@NullMarked
package cn.qinxue.web.selection;

import org.jspecify.annotations.NullMarked;
