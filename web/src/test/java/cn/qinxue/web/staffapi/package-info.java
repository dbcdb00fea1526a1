@NullMarked
package cn.qinxue.web.staffapi;

import org.jspecify.annotations.NullMarked;
