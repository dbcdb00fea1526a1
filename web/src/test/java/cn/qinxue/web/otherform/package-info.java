@NullMarked
package cn.qinxue.web.otherform;

import org.jspecify.annotations.NullMarked;
