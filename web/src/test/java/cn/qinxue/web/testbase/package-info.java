@NullMarked
package cn.qinxue.web.testbase;

import org.jspecify.annotations.NullMarked;
