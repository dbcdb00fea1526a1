@NullMarked
package cn.qinxue.web.portal;

import org.jspecify.annotations.NullMarked;
