@NullMarked
package cn.qinxue.web.office;

import org.jspecify.annotations.NullMarked;
