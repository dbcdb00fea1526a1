@NullMarked
package cn.qinxue.web.study;

import org.jspecify.annotations.NullMarked;
