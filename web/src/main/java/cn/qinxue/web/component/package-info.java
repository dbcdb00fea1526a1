@NullMarked
package cn.qinxue.web.component;

import org.jspecify.annotations.NullMarked;
