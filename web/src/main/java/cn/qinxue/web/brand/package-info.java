@NullMarked
package cn.qinxue.web.brand;

import org.jspecify.annotations.NullMarked;
