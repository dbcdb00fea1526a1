@NullMarked
package cn.qinxue.web.page;

import org.jspecify.annotations.NullMarked;
