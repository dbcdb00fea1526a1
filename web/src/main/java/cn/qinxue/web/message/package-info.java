@NullMarked
package cn.qinxue.web.message;

import org.jspecify.annotations.NullMarked;
