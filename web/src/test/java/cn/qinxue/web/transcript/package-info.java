@NullMarked
package cn.qinxue.web.transcript;

import org.jspecify.annotations.NullMarked;
