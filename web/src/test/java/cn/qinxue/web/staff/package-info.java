@NullMarked
package cn.qinxue.web.staff;

import org.jspecify.annotations.NullMarked;
