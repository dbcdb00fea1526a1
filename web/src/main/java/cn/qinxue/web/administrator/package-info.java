@NullMarked
package cn.qinxue.web.administrator;

import org.jspecify.annotations.NullMarked;
