@NullMarked
package cn.qinxue.testbase;

import org.jspecify.annotations.NullMarked;
