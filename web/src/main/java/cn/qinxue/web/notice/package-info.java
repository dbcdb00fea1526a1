@NullMarked
package cn.qinxue.web.notice;

import org.jspecify.annotations.NullMarked;
